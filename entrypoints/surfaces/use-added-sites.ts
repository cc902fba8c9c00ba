import { useEffect, useState } from 'preact/hooks';
import type { Added, SiteProps } from '../../components/settings/SiteSettings';
import { addedSites, addSite, hostOf, isNewsSite, removeSite, typedSite } from '../../lib/platform/sites';

/** The sites that the reader added, with ways to add and remove one. */
export function useAddedSites() {
  const [added, setAdded] = useState<SiteProps['added']>([]);
  const read = () =>
    addedSites().then((sites) => setAdded(sites.map((site) => ({ site, host: hostOf(site) }))));
  useEffect(() => void read(), []);
  return {
    added,
    // There is no await before the request: browsers grant it only directly from a click.
    add: (text: string): Promise<Added> => {
      const site = typedSite(text);
      if (site === null) return Promise.resolve('invalid');
      if (isNewsSite(site)) return Promise.resolve('known');
      const asked = addSite(site).then((granted) => (granted ? 'added' : 'refused') as Added);
      return asked.catch((): Added => 'invalid').finally(read);
    },
    // The browser keeps what a policy granted.
    remove: (site: string) => void removeSite(site).then(read, read),
  };
}
