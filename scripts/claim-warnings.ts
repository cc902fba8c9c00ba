import { compatible } from '../lib/compare/quantity';
import { passesGate } from '../lib/detect/gate';
import { LEAST_OF_EACH, lackingPages, usablePages } from '../lib/detect/learn-pages';
import { figuresIn } from '../lib/match/figures';
import type { ClaimBase, LabelledPage } from '../lib/model/claim-base';
import { tokenise } from '../lib/text/tokens';
import { TEMPLATE_TITLE } from './claim-template';
import { recognitionWarnings } from './recognition-warnings';
import { textWarnings } from './text-warnings';

/** Shorter words are in nearly every page. */
const SHORTEST_GATE = 3;
/** And so are these, and every piece of one: the gate looks for letters, not for words. */
const COMMON = (
  'about after again against also another because been before being between both could does down during each even every ' +
  'first from have here into just like made many more most much must news not now only other over people said same should ' +
  'since some such than that the their them then there these they this those through time today two under until very was ' +
  'were what when where which while will with without world would year your and are but for had has her him his how its ' +
  'may new our out she who you all any can one The This That These There And But For With From When What'
).split(' ');
const isCommon = (word: string) => COMMON.some((common) => common.includes(word));

const DAY = 24 * 60 * 60 * 1000;
/** In days after the event. */
const LATEST_RETROSPECT = 14;

/**
 * What is no error, but is probably not intended. A base may be imported with it, and the command line warns of it.
 * `bundledId` is the id of the base that comes with Sidelight; without it, that base itself is asked about.
 */
export function warningsOf(claims: ClaimBase, bundledId?: string): string[] {
  const { base, points, phrasings, pages = [] } = claims;
  return [
    ...(base.title === TEMPLATE_TITLE ? ['base.title: it is still that of the template'] : []),
    ...(base.id === bundledId
      ? [`base.id: "${bundledId}" is the base that comes with Sidelight, which can't be replaced`]
      : []),
    ...gateWarnings(base),
    ...spellingWarnings(claims),
    ...retrospectWarnings(base),
    ...aliasWarnings(base),
    ...quoteWarnings(points),
    ...figureWarnings(points),
    ...wordsWarnings(claims),
    ...sourceWarnings(claims),
    ...sentences(phrasings),
    ...recognitionWarnings(claims),
    ...textWarnings(claims),
    ...unphrased(claims),
    ...pageWarnings(base, pages),
  ];
}

function pageWarnings({ detection }: ClaimBase['base'], pages: readonly LabelledPage[]): string[] {
  const usable = usablePages(pages, detection);
  const lacking = lackingPages(usable);
  if (pages.length === 0 || lacking.length === 0) return [];
  const missing = lacking.map(({ verdict, lacking }) => `${lacking} more "${verdict}"`).join(', ');
  const ruledOut = pages.length - usable.length;
  return [
    `pages: none is used. Detection learns from them with ${missing}, of ${LEAST_OF_EACH} each`,
    ...(ruledOut > 0
      ? [
          `pages: ${ruledOut} of ${pages.length} don't count, as they hold no name of the gate, are too short, are lists of headlines, or appeared before base.detection.earliest`,
        ]
      : []),
  ];
}

function gateWarnings({ detection: { gate } }: ClaimBase['base']): string[] {
  return gate.flatMap((group, i) =>
    group
      .filter((word) => word.trim().length < SHORTEST_GATE || isCommon(word.trim()))
      .map((word) => `base.detection.gate[${i}]: "${word}" stands in nearly every page`),
  );
}

/** A page between the two days counts as news of the event, and other stories appear on each of those days. */
function retrospectWarnings({ event, detection: { retrospect } }: ClaimBase['base']): string[] {
  const days = retrospect ? (Date.parse(retrospect) - Date.parse(event.to)) / DAY : 0;
  return days <= LATEST_RETROSPECT
    ? []
    : [
        `base.detection.retrospect: ${days} days after the event, until when every page counts as news of it; three to seven are usual`,
      ];
}

/**
 * What an author writes of an event holds the event's names. If a group has none of them, as they are spelt there,
 * hardly any page meets it.
 */
function spellingWarnings({ base, points, phrasings, examples = [], pages = [] }: ClaimBase): string[] {
  const text = [
    base.title,
    base.summary,
    ...points.flatMap(({ label, statement, accounts }) => [
      label,
      statement,
      ...accounts.flatMap(({ account, quote = '' }) => [account, quote]),
    ]),
    ...phrasings.flatMap(({ phrasings }) => phrasings),
    ...[...examples, ...pages].map(({ text }) => text),
  ].join('\n');
  return base.detection.gate.flatMap((group, i) =>
    passesGate(text, [group])
      ? []
      : [
          `base.detection.gate[${i}]: no text of this base has ${group.map((word) => `"${word}"`).join(' or ')}, spelt exactly so; a page without is not looked at`,
        ],
  );
}

function figureWarnings(points: ClaimBase['points']): string[] {
  return points.flatMap(({ id, accounts }) =>
    accounts
      .filter(({ value }) => value?.type === 'quantity' && ((value.min ?? 0) < 0 || (value.max ?? 0) < 0))
      .map(({ source }) => `${id}, ${source}: a figure below 0, as which no sentence is read`),
  );
}

/**
 * The words are what outlets printed. If a program reads one figure in them, and it is another than the author's, pages
 * with these very words would be told to differ.
 */
function wordsWarnings({ sources, points }: ClaimBase): string[] {
  const published = new Map(sources.map(({ id, published = null }) => [id, published]));
  return points.flatMap((point) =>
    point.accounts.flatMap(({ source, value }) => {
      if (value?.type !== 'quantity') return [];
      const { unit, words } = value;
      const [figure, ...more] = figuresIn(tokenise(words), point, unit, published.get(source) ?? null);
      if (!figure || more.length > 0 || compatible(value, { ...figure, type: 'quantity', unit, words }))
        return [];
      return `${point.id}, ${source}: "${words}" is ${range(figure)} ${unit}, but the value is ${range(value)}`;
    }),
  );
}

function range({ min, max }: { min?: number; max?: number }): string {
  if (min === undefined || max === undefined) return min === undefined ? `${max} or less` : `${min} or more`;
  return min === max ? `${min}` : `${min} to ${max}`;
}

function sourceWarnings({ sources, points }: ClaimBase): string[] {
  const used = new Set(points.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  return sources.flatMap(({ id, country }) => [
    ...(used.has(id) ? [] : [`sources: no account is of ${id}, and it counts among all sources`]),
    ...(country === undefined || usualCountry(country) === country
      ? []
      : [`sources: the country of ${id}, "${country}", is ${usualCountry(country)} by ISO 3166`]),
  ]);
}

/** "GB" for "UK". */
const usualCountry = (code: string) => new Intl.Locale(`und-${code}`).region ?? 'none';

function unphrased({ points, phrasings, examples = [] }: ClaimBase): string[] {
  const known = new Set([
    ...phrasings.map(({ point }) => point),
    ...examples.flatMap(({ points }) => points),
  ]);
  // If there are none at all, that is reported only once.
  if (known.size === 0) return [];
  return points
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id}: no phrasings and no example, so hardly a sentence will be found for it`);
}

function aliasWarnings({ aliases = [] }: ClaimBase['base']): string[] {
  const first = new Map<string, number>();
  return aliases.flatMap((group, i) =>
    [...new Set(group.map((name) => name.toLowerCase()))].flatMap((name) => {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, i);
      return earlier === undefined
        ? []
        : [`base.aliases[${i}]: "${name}" stands in base.aliases[${earlier}], too, where it counts`];
    }),
  );
}

function quoteWarnings(points: ClaimBase['points']): string[] {
  return points.flatMap(({ id, accounts }) =>
    accounts
      .filter(({ quote = '' }) => /^["“„«]|["”»]$/.test(quote.trim()))
      .map(({ source, quote }) => `${id}, ${source}: the quote ${quote} has its quotation marks with it`),
  );
}

function sentences(phrasings: ClaimBase['phrasings']): string[] {
  if (phrasings.every(({ phrasings, cues = [] }) => phrasings.length + cues.length === 0))
    return ['phrasings: there are none and no cues, so hardly a sentence will be found'];
  return phrasings.flatMap(({ point, phrasings, nearMisses = [] }) =>
    nearMisses
      .filter((sentence) => phrasings.includes(sentence))
      .map((sentence) => `${point}: a phrasing and a near miss at once: ${sentence}`),
  );
}
