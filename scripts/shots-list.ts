import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/**
 * What `npm run shots` shows. The article is ours, from an invented outlet. Only its host is on the list of news sites.
 */
export const ARTICLE = {
  url: 'https://www.bbc.com/news/sample',
  html: read('tests/pages/harbour-courier.html'),
};
/** A page that no claim base is about. */
export const OTHER = { url: 'https://www.bbc.com/news/other', html: read('tests/pages/helsinki-2018.html') };

export interface Surface {
  name: string;
  path: string;
  /** What to click before the picture is taken. */
  clicks?: string[];
  /** What has to be there before the picture is taken, if it comes late. */
  until?: string;
}
export const SURFACES: readonly Surface[] = [
  { name: 'map', path: 'map.html' },
  { name: 'map-account', path: 'map.html', clicks: ['[data-place="1:2"]'] },
  { name: 'map-point', path: 'map.html', clicks: ['[data-place="10:-1"]'] },
  { name: 'settings', path: 'options.html' },
  { name: 'welcome-1', path: 'welcome.html' },
  { name: 'welcome-2', path: 'welcome.html', clicks: ['.button.primary'] },
  { name: 'welcome-3', path: 'welcome.html', clicks: ['.button.primary', '.button.primary'] },
  { name: 'practice', path: 'practice.html' },
  { name: 'practice-article', path: 'practice.html#tabloid', until: '.practice-headline' },
  { name: 'worksheet', path: 'worksheet.html?practice=tabloid&level=full' },
  { name: 'bases', path: 'bases.html' },
];
export const STORE_SURFACES: readonly Surface[] = [
  { name: '3-map', path: 'map.html', clicks: ['[data-place="10:-1"]'] },
  { name: '4-practice', path: 'practice.html#tabloid', until: '.practice-headline' },
  { name: '5-settings', path: 'options.html' },
];

/** The small tile for the store: the mark and the name, and nothing that would have to be translated. */
export const TILE = `<style>
  body { display: grid; place-content: center; justify-items: center; gap: 18px; height: 280px; margin: 0; background: #fdfcf9; }
  svg { width: 96px } b { font: 600 38px system-ui, sans-serif; color: #14406e }
</style>${read('assets/icon.svg')}<b>Sidelight</b>`;
