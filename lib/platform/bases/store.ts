import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { BaseCounts, BaseInfo, ClaimBase } from '../../model/claim-base';
import type { Learned } from '../../model/learned';

/**
 * Imported claim bases, in the extension's IndexedDB. What a list shows is kept apart from the content, so that
 * a list of large bases is read quickly. Pages, background and the import worker all use this file, so it doesn't import
 * the browser's interface.
 */

/** A base as lists show it, without its content. */
export interface StoredBase {
  info: BaseInfo;
  counts: BaseCounts;
  /** The time of import in milliseconds, by which another import is told from this one. */
  stored: number;
  /** The time when it was last learned from. Absent: at the import. */
  learned?: number;
}

interface Schema extends DBSchema {
  list: { key: string; value: StoredBase };
  content: { key: string; value: ClaimBase };
}

async function open<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>('claim-bases', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('list');
      fresh.createObjectStore('content');
    },
    // Another context wants a newer layout. Let go, so that it isn't kept waiting.
    blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** Sorted by title. An entry that a broken version left behind is skipped. */
export const storedBases = (): Promise<StoredBase[]> =>
  open(async (database) =>
    (await database.getAll('list')).filter(isWhole).sort((a, b) => a.info.title.localeCompare(b.info.title)),
  );

const isWhole = ({ info, counts }: Partial<StoredBase>): boolean =>
  typeof info?.id === 'string' &&
  typeof info.title === 'string' &&
  Array.isArray(info.detection?.gate) &&
  typeof counts === 'object';

export const storedBase = (id: string): Promise<ClaimBase | undefined> =>
  open((database) => database.get('content', id));

/** Adds a base, or replaces the one with the same id: wholly or, if anything fails, not at all. */
export const storeBase = (base: ClaimBase, counts: BaseCounts): Promise<void> =>
  open(async (database) => {
    const change = database.transaction(['list', 'content'], 'readwrite');
    const { id } = base.base;
    await Promise.all([
      change.objectStore('list').put({ info: base.base, counts, stored: Date.now() }, id),
      change.objectStore('content').put(base, id),
      change.done,
    ]);
  });

/** Adds what was learned from a base that was listed as `stored`, unless the base was replaced or removed meanwhile. */
export const storeLearned = (id: string, stored: number, learned: Learned): Promise<void> =>
  open(async (database) => {
    const change = database.transaction(['list', 'content'], 'readwrite');
    const [list, content] = [change.objectStore('list'), change.objectStore('content')];
    const [listed, base] = await Promise.all([list.get(id), content.get(id)]);
    if (listed?.stored === stored && base)
      await Promise.all([
        list.put({ ...listed, learned: Date.now() }, id),
        content.put({ ...base, learned }, id),
      ]);
    await change.done;
  });

export const deleteBase = (id: string): Promise<void> =>
  open(async (database) => {
    const change = database.transaction(['list', 'content'], 'readwrite');
    await Promise.all([
      change.objectStore('list').delete(id),
      change.objectStore('content').delete(id),
      change.done,
    ]);
  });
