import type { Point, Quantity, Unit } from '../model/claim-base';
import { type Token, tokenise } from '../text/tokens';
import { findQuantities } from './quantities';

/** Whether a word names what is counted. */
export type Counted = (token: Token) => boolean;

/** The things counted, for units that count one kind of thing whatever the event. */
const NOUNS: Partial<Record<Unit, RegExp>> = {
  aircraft: /^(aircrafts?|airplanes?|aeroplanes?|(?:war)?planes?|jets?|bombers?|fighters?|helicopters?)$/,
  people:
    /^(people|persons?|men|women|children|soldiers?|troops?|fighters?|servicemen|civilians?|victims?|dead|deaths?|lives|killed|wounded|injured|casualties|losses|protesters?|demonstrators?|marchers?|reporters?|journalists?|officials?|delegates?|residents?|visitors?|guests?|spectators?|onlookers?|passengers?|crew|sailors?|workers?|pupils?|students?)$/,
  regions: /^(regions?|provinces?|oblasts?|territor(?:y|ies)|areas?|districts?)$/,
};
/** "Ukrainians", "Koreans". */
const NATION = /^[a-z]+ans$/;

const counters = new WeakMap<Point, Map<Unit, Counted | null>>();

/**
 * The words for what a point counts: those of its unit, and its own. Null if nothing tells, and any number may be its
 * own.
 */
export function countedBy(point: Point, unit: Unit): Counted | null {
  const known = counters.get(point) ?? new Map<Unit, Counted | null>();
  counters.set(point, known);
  const counted = known.get(unit) ?? counter(point, unit);
  known.set(unit, counted);
  return counted;
}

function counter(point: Point, unit: Unit): Counted | null {
  const nouns = NOUNS[unit];
  if (nouns === undefined && unit !== 'count') return null;
  const own = ownNouns(point);
  if (nouns === undefined && own.size === 0) return null;
  return ({ text, capital }) =>
    nouns?.test(text) || own.has(text) || (unit === 'people' && capital && NATION.test(text));
}

/** "Number of pilgrims", "how many pilgrims came", or "400 pilgrims" if that is the account's figure. */
function ownNouns({ label, statement, accounts }: Point): Set<string> {
  const nouns = new Set<string>();
  const add = (tokens: readonly Token[], at: number) => {
    const noun = tokens.slice(at, at + 2).find(({ text }) => /^[a-z]{3,}[^s]s$/.test(text));
    if (noun) nouns.add(noun.text).add(noun.text.slice(0, -1));
  };
  for (const text of [label, statement]) {
    const tokens = tokenise(text);
    tokens.forEach(({ text }, i) => {
      const next = tokens[i + 1]?.text;
      if ((text === 'number' && next === 'of') || (text === 'how' && next === 'many')) add(tokens, i + 2);
    });
  }
  for (const { account, value } of accounts) {
    if (value?.type !== 'quantity') continue;
    const tokens = tokenise(account);
    for (const { kind, min, max, to } of findQuantities(tokens))
      if (kind === 'number' && [min, max].some((figure) => figure !== undefined && isOf(figure, value)))
        add(tokens, to);
  }
  return nouns;
}

const isOf = (figure: number, { min, max }: Quantity) => figure === min || figure === max;
