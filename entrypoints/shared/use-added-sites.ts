import { useEffect, useState } from 'preact/hooks';
import type { Added } from '../../components/settings/SiteSettings';
import { addedSites, addSite, hostOf, isNewsSite, removeSite, typedSite } from '../../lib/platform/sites';

/** The sites that the reader added, with ways to add and remove one. Hosts, as a reader writes them. */
export function useAddedSites() {
  const [added, setAdded] = useState<string[]>([]);
  const read = () => addedSites().then((patterns) => setAdded(patterns.map(hostOf)));
  useEffect(() => void read(), []);
  return {
    added,
    // No await before the request: browsers grant it only straight from a click.
    add: (text: string): Promise<Added> => {
      const site = typedSite(text);
      if (site === null) return Promise.resolve('invalid');
      if (isNewsSite(site)) return Promise.resolve('known');
      const asked = addSite(site).then((granted) => (granted ? 'added' : 'refused') as Added);
      return asked.catch((): Added => 'invalid').finally(read);
    },
    remove: (host: string) => void removeSite(`*://*.${host}/*`).then(read),
  };
}
