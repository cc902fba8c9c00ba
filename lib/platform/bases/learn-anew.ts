import type { ClaimBase } from '../../model/claim-base';
import type { Learned } from '../../model/learned';
import { storedBase, storedBases, storeLearned } from './store';

const STORE = { list: storedBases, read: storedBase, write: storeLearned };

/**
 * What was learned from an imported base is of use only to the version of the matcher that learned it. If another
 * version did, learns again, and leaves the other bases alone. Takes one base after the other: each takes some seconds,
 * in which the reader may import a newer one or remove it. One that can't be read, learned from or stored does not keep the others waiting.
 */
export async function learnAnew(
  version: number,
  learn: (base: ClaimBase) => Learned,
  store: typeof STORE = STORE,
): Promise<void> {
  for (const { info, stored } of await store.list()) {
    try {
      const base = await store.read(info.id);
      if (base && base.learned?.version !== version) await store.write(info.id, stored, learn(base));
    } catch {}
  }
}
