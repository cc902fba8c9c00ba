import { browser } from './browser';

/** What lies in one of the browser's storage areas under a key: nothing where the area is broken, or (managed) where no school fixed anything. */
export const stored = (area: 'local' | 'managed', key: string): Promise<unknown> =>
  browser.storage[area].get(key).then(
    (found) => found[key],
    () => undefined,
  );
