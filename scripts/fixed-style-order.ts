import type { Plugin } from 'vite';

/**
 * Style sheets that several pages share are linked in an order that varies from build to build, so the same sources
 * would not give the same files. Our order is fixed: first what all pages share, last what is the page's own, the rest
 * by name.
 */
export function fixedStyleOrder(): Plugin {
  return {
    name: 'sidelight-fixed-style-order',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => {
        const page = /([\w-]+?)(?:\/index)?\.html$/.exec(filename)?.[1] ?? '';
        const links = html.match(LINK) ?? [];
        const sorted = [...links].sort((a, b) => rank(a, page) - rank(b, page) || (a < b ? -1 : 1));
        return html.replace(LINK, () => sorted.shift() ?? '');
      },
    },
  };
}

const LINK = /<link rel="stylesheet"[^>]*>/g;
const SHARED_BY_ALL = 'mount';

const rank = (link: string, page: string) =>
  link.includes(`/${SHARED_BY_ALL}-`) ? 0 : link.includes(`/${page}-`) ? 2 : 1;
