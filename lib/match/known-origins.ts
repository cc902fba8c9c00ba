import type { ClaimBase, Origin } from '../model/claim-base';

/** Offices and outlets that a base names, by their names in lower case without "the". */
export interface KnownOrigins {
  types: ReadonlyMap<string, 'office' | 'outlet'>;
  /** How many words the longest name has. */
  longest: number;
}

export const NO_ORIGINS: KnownOrigins = { types: new Map(), longest: 0 };

const read = new WeakMap<ClaimBase, KnownOrigins>();

/** An event's accounts show whom its sentences may name: their offices, with all aliases, and its outlets. */
export function knownOrigins(base: ClaimBase): KnownOrigins {
  const known = read.get(base) ?? readKnown(base);
  read.set(base, known);
  return known;
}

function readKnown({ base, sources, points }: ClaimBase): KnownOrigins {
  const types = new Map<string, 'office' | 'outlet'>();
  const origins = points.flatMap(({ accounts }) => accounts.flatMap(({ origin }) => origin ?? []));
  for (const { outlet } of sources) types.set(withoutThe(outlet), 'outlet');
  for (const { type, name = '' } of origins)
    if (type === 'outlet' || type === 'wire') types.set(withoutThe(name), 'outlet');
  for (const { type, name = '', of } of origins) {
    if (type === 'office') types.set(withoutThe(name), 'office');
    if (of !== undefined) types.set(withoutThe(of), 'office');
  }
  for (const group of base.aliases ?? []) {
    if (!group.some((name) => types.get(withoutThe(name)) === 'office')) continue;
    const [first = '', ...others] = group;
    // Not "Ukrainian" beside "Ukraine": somebody who is Ukrainian is not an office.
    for (const name of [first, ...others.filter((name) => !name.startsWith(first.slice(0, STEM)))])
      types.set(withoutThe(name), 'office');
  }
  const lengths = [...types.keys()].map((name) => name.split(' ').length);
  return { types, longest: Math.max(0, ...lengths) };
}

const withoutThe = (name: string) => name.toLowerCase().replace(/^the /, '');
const STEM = 5;

/** A name after such a word belongs to somebody else: "the head of the canal authority". */
const BELONGS = /\b(?:of|for|to|in|from|with|by|at|on|against|and|or)(?: the)?\s*$/i;
/** Such a word, or the end, closes the name that stands before it. */
const ENDS = /^(?:on|in|at|that|who|which|as|after|before|and|but)$/;

/** The known office or outlet that is itself the subject, right before or right after a verb of saying. */
export function knownAt(text: string, side: 'before' | 'after', known: KnownOrigins): Origin | null {
  const words = text.replace(side === 'after' ? /^the /i : '', '').split(/\s+/);
  for (let length = Math.min(known.longest, words.length); length > 0; length--) {
    const from = side === 'before' ? words.length - length : 0;
    const name = words
      .slice(from, from + length)
      .join(' ')
      .replace(/^the /i, '');
    const type = known.types.get(name.toLowerCase());
    if (type === undefined) continue;
    const next = words[from + length];
    const isApart =
      side === 'before' ? !BELONGS.test(words.slice(0, from).join(' ')) : !next || ENDS.test(next);
    return isApart ? { type, name } : null;
  }
  return null;
}

const BODY =
  'Authority|Ministry|Office|Center|Centre|Foundation|Institution|Bank|Agency|Department|Council|Commission|Committee|Court|Police|Service|Institute|University|Company|Corporation|Association|Federation|Embassy|Government|Parliament|Navy|Coast Guard|Board|Bureau';
const WORD = "[A-Z][\\w’'.-]*";
const BODIES = new RegExp(
  `(?:\\b(?!The )${WORD} ){0,3}\\b(?:${BODY})\\b(?! [A-Z])(?: (?:of|for|on) (?:the )?${WORD}(?: (?:and )?${WORD}){0,3})?`,
);

/** A body, recognised by what it calls itself: "Suez Canal Authority", "Bank of England". */
export const bodyIn = (text: string): string | undefined => BODIES.exec(text)?.[0];

/** The body itself speaks, and not somebody in it: "a lecturer at the University of Pretoria said". */
export function isSubject(body: string, text: string, side: 'before' | 'after'): boolean {
  const at = text.indexOf(body);
  if (side === 'after') return /^(?:the )?$/i.test(text.slice(0, at));
  return at + body.length === text.length && !BELONGS.test(text.slice(0, at));
}
