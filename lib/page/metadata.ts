import type { PageFacts } from '../model/page';
import { all, attribute, textOf } from './dom';

export type Metadata = Omit<PageFacts, 'blocks'>;

/**
 * Whatever a page states of itself is a stranger's text. It is cut to these lengths, and no more than this many
 * elements are read.
 */
const LONGEST = { title: 500, description: 2_000, site: 200, language: 35, value: 5_000, data: 300_000 };
const MOST_ELEMENTS = 200;

/** What the page states of itself: first the structured data, then the meta elements, then what it shows. */
export function readMetadata(doc: Document, url: string): Metadata {
  const meta = metaElements(doc);
  const data = structuredData(doc);
  const publisher = data.publisher as Record<string, unknown> | null | undefined;
  return {
    url,
    title:
      cut(
        clean(data.headline) ?? meta.get('og:title') ?? shown(doc, 'h1') ?? shown(doc, 'title'),
        LONGEST.title,
      ) ?? '',
    description: cut(
      meta.get('description') ?? meta.get('og:description') ?? clean(data.description),
      LONGEST.description,
    ),
    site: cut(meta.get('og:site_name') ?? clean(publisher?.name), LONGEST.site),
    language: cut(clean(stated(first(doc, 'html'), 'lang')) ?? clean(data.inLanguage), LONGEST.language),
    published:
      isoDate(clean(data.datePublished)) ??
      PUBLISHED.map((name) => isoDate(meta.get(name))).find(Boolean) ??
      isoDate(stated(first(doc, TIME), 'datetime', 'content')),
  };
}

const PUBLISHED = ['article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'date'];

const first = (doc: Document, selector: string) => all(doc, selector)[0];
const shown = (doc: Document, selector: string) => {
  const element = first(doc, selector);
  return element && clean(textOf(element).slice(0, LONGEST.value));
};

/** By lower-case name; the first of a name counts. */
function metaElements(doc: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of all(doc, 'meta[content]').slice(0, MOST_ELEMENTS)) {
    const name = stated(element, 'property', 'name', 'itemprop')?.toLowerCase();
    const content = clean(attribute(element, 'content').slice(0, LONGEST.value));
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The first thing with a headline in the page's JSON-LD, as it stands there. Anything malformed is passed over. */
function structuredData(doc: Document): Record<string, unknown> {
  for (const script of all(doc, '[type="application/ld+json"]').slice(0, MOST_ELEMENTS)) {
    const source = textOf(script);
    if (source.length > LONGEST.data) continue;
    try {
      const found = nodes(JSON.parse(source)).find(isTitled);
      if (found) return found;
    } catch {
      // Not JSON: as if it were not there.
    }
  }
  return {};
}
const isTitled = ({ headline }: Record<string, unknown>) => typeof headline === 'string';

/** The objects at the top of a JSON-LD text: the text itself, a list, or a graph. */
function nodes(data: unknown): Record<string, unknown>[] {
  const list = Array.isArray(data) ? data : [data];
  return list.slice(0, MOST_ELEMENTS).flatMap((entry: unknown) => {
    if (!(entry instanceof Object)) return [];
    const node = entry as Record<string, unknown>;
    return Array.isArray(node['@graph']) ? [node, ...nodes(node['@graph'])] : [node];
  });
}

/** The first of these attributes that an element has. */
const stated = (element: Element | undefined, ...names: string[]) =>
  names.map((name) => element && attribute(element, name)).find(Boolean);

/** A time that the page shows as its time of publication: near the headline, or the first time in an article. */
const TIME = '[itemprop=datePublished], header time, article time';

const CLOCK = /\d:\d\d/;
const STATES_ZONE = /:\d\d.*([+-]\d|Z|UT|GMT|[SD]T)/;

/**
 * An ISO day or date-time, or null for anything else. A time written without a zone stays without one. "August 15,
 * 2025" is that day, wherever the reader is.
 */
function isoDate(value = ''): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?/.exec(value.trim());
  if (iso) return iso.find((each) => Date.parse(each)) ?? null;
  const said = /\b(?:19|20)\d{2}\b/.test(value) ? value.slice(0, 60) : '';
  // What states no zone is read as if it were UTC; browsers would take the reader's own.
  const time = Date.parse(STATES_ZONE.test(said) ? said : `${said} UTC`);
  if (!time) return null;
  const read = new Date(time).toISOString();
  return CLOCK.test(said) ? read : read.slice(0, 10);
}

function clean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/g, ' ').trim() || undefined;
}
const cut = (value: string | undefined, most: number) => value?.slice(0, most) ?? null;
