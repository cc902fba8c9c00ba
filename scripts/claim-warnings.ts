import { LEAST_OF_EACH, lackingPages, usablePages } from '../lib/detect/learn-pages';
import type { ClaimBase, LabelledPage } from '../lib/model';

/** Shorter words stand in nearly every page. */
const SHORTEST_GATE = 3;

/** What is no error, but hardly meant: a base may be imported with it, and the command line tells it. */
export function warningsOf({ base, points, phrasings, pages = [] }: ClaimBase): string[] {
  return [
    ...gateWarnings(base),
    ...aliasWarnings(base),
    ...quoteWarnings(points),
    ...sentences(phrasings),
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
      .filter((word) => word.trim().length < SHORTEST_GATE)
      .map((word) => `base.detection.gate[${i}]: "${word}" stands in nearly every page`),
  );
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
