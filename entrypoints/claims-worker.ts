import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countBase } from '../lib/claims/counts';
import { parseClaimBase } from '../lib/claims/parse';
import { LIMITS, type NamedBytes, tooLarge, unpack, unreadable } from '../lib/claims/unpack';
import { learnBase } from '../lib/learn';
import type { ClaimBase } from '../lib/model/claim-base';
import type { FromImporter, ToImporter } from '../lib/platform/bases/check-files';
import { storeBase } from '../lib/platform/bases/store';

/** The import worker. It reads, unpacks and checks files. What was found right it stores only when it is told to. */
let checked: ClaimBase | null = null;

const tell = (news: FromImporter) => self.postMessage(news);

async function check(files: File[]) {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > LIMITS.bytes) return tell({ type: 'bad', problems: [tooLarge(size)] });
  tell({ type: 'progress', stage: 'reading', done: 0, total: files.length });
  const read: NamedBytes[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return tell({ type: 'bad', problems: [unreadable(file.name)] });
    read.push({ name: file.name, bytes: new Uint8Array(bytes) });
  }
  const { texts, problems } = unpack(read);
  const progress = (done: number, total: number) =>
    tell({ type: 'progress', stage: 'checking', done, total });
  const parsed = parseClaimBase(texts, progress, problems);
  if (!parsed.ok) return tell({ type: 'bad', problems: parsed.problems });
  tell({ type: 'progress', stage: 'learning', done: 0, total: 1 });
  checked = { ...parsed.base, learned: learnBase(parsed.base) };
  tell({ type: 'good', info: checked.base, counts: countBase(checked) });
}

async function save() {
  if (!checked) return;
  await storeBase(checked, countBase(checked));
  tell({ type: 'saved' });
}

// At the top level, because a build emits this as a chunk (scripts/shared-worker.ts), and nobody calls its main function.
globalThis.onmessage = ({ data }: MessageEvent<ToImporter>) => {
  const work = data.type === 'check' ? check(data.files) : save();
  work.catch((error: unknown) => tell({ type: 'failed', reason: String(error) }));
};

// For `npm run dev`, which makes it by itself.
export default defineUnlistedScript(() => {});
