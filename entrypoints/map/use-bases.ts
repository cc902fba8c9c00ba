import { useEffect, useState } from 'preact/hooks';
import { type ListedBase, listBases } from '../../lib/platform/bases/list';
import { basesOff, watchSettings } from '../../lib/platform/settings';

/** All bases that there are. Follows which of them are switched on. */
export function useBases(): ListedBase[] {
  const [bases, setBases] = useState<ListedBase[]>([]);
  useEffect(() => {
    const read = () => void listBases().then((listed) => setBases(listed.bases));
    read();
    return watchSettings([basesOff], read);
  }, []);
  return bases;
}
