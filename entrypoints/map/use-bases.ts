import { useEffect, useState } from 'preact/hooks';
import { type ListedBase, listBases } from '../../lib/platform/bases/list';
import { BASES } from '../../lib/platform/gates';
import { basesOff, watchSettings } from '../../lib/platform/settings';

/** All bases that there are. Follows when one is added, replaced, removed or switched, on whatever page. */
export function useBases(): ListedBase[] {
  const [bases, setBases] = useState<ListedBase[]>([]);
  useEffect(() => {
    const read = () => void listBases().then((listed) => setBases(listed.bases));
    read();
    return watchSettings([basesOff, { key: BASES }], read);
  }, []);
  return bases;
}
