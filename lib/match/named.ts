import type { Origin } from '../model/claim-base';
import type { Span } from '../model/page';
import { lettered } from '../text/letters';
import { isCountry } from './countries';
import { NOBODY, OFFICES, OUTLETS, TITLES } from './english-origins';
import { bodyIn, isSubject, type KnownOrigins, knownAt } from './known-origins';

/** Where somebody is named, seen from a verb of saying. */
type Side = 'before' | 'after';

const UNNAMED = lettered(
  String.raw`\b((?:(?:an?|one|two|three|four|five|several|some|many|senior|unnamed|anonymous|former|top|other|political|military|security|defen[cs]e|intelligence|[A-Z][\p{L}.]*)\s+){0,4}(?:[Oo]fficials?|[Ss]ources?|people|persons?|[Dd]iplomats?|[Aa]ides?|[Aa]nalysts?|[Ee]xperts?|insiders?|[Oo]bservers|[Cc]ritics|[Cc]ommentators|columnists|bloggers|[Ll]awmakers|[Pp]oliticians|[Aa]uthorities|leaders|chiefs)(?:\s+(?:familiar|acquainted|close|briefed|with knowledge|who)\b[^,.;"”]{0,50}|\s+(?:to|of|at|in|from|inside)\s+(?:the\s+)?[\p{Lu}][\p{L}.]*(?:\s+[\p{Lu}][\p{L}.]*){0,2}(?:\s+and\s+[\p{Lu}][\p{L}.]*(?!\s+[\p{Lu}]))?)?)`,
);

/** What such a person did is not part of what they are called. */
const WHO_DID = /\s+who\b.*$/;

const NAME = lettered(
  String.raw`(?:(?:van|von|der)\s+)*[\p{Lu}][\p{L}'’.-]*[\p{L}](?:\s+(?:(?:van|von|der|de|al|bin)\s+)*[\p{Lu}][\p{L}'’-]*[\p{L}]){0,3}`,
  'g',
);

const NEWSROOM = lettered(
  String.raw`\b(?:site|agency|newspaper|magazine|channel|network|website|broadcaster|outlet)\s+(?:of\s+)?(?:the\s+)?[\p{Lu}]`,
);

const PRONOUN =
  /^(?:he|she|they|it|we|i|i['’](?:m|ve|d)|you|who|which|that|this|there|one|nobody|neither|both)$/i;

/** Words all in capitals before a name: a time zone ("17:40 BST Trump says"), a heading ("LIVE"). */
const SHOUTED = /^(?:[A-Z]{2,}\s+)+(?=[A-Z][a-z])/;

/** Whom some words name that stand before or after a verb of saying. Null if they name nobody. */
export function namedIn(words: string, side: Side, known: KnownOrigins): Origin | null {
  const all = words.split(/\s+/);
  // A list of people may be long.
  const reach = words.includes(', ') ? all.length : 9;
  const near = (side === 'before' ? all.slice(-reach) : all.slice(0, 12)).join(' ');
  const last = near.split(/\s+/).at(side === 'before' ? -1 : 0) ?? '';
  if (near === '' || PRONOUN.test(last)) return null;
  return (
    unnamed(near, side) ?? outlet(near, side) ?? knownAt(near, side, known) ?? personOrOffice(near, side)
  );
}

function unnamed(near: string, side: Side): Origin | null {
  const name = UNNAMED(near).exec(near)?.[1]?.trim();
  if (!name || (side === 'after' ? isTitle(near, name) : !near.endsWith(name))) return null;
  return { type: 'officials', name: name.replace(WHO_DID, '').slice(0, 80) };
}

function outlet(near: string, side: Side): Origin | null {
  const name = OUTLETS.exec(near)?.[1];
  if (!name || (side === 'after' ? near.indexOf(name) >= 25 : !near.endsWith(name))) return null;
  return { type: 'outlet', name };
}

function personOrOffice(near: string, side: Side): Origin | null {
  const [wellKnown, body] = [OFFICES.exec(near)?.[1], bodyIn(near)];
  const office = wellKnown ?? body;
  const people = peopleIn(near).filter(({ name }) => !office?.includes(name) && !body?.includes(name));
  const whoever = side === 'after' ? people[0] : speakerAmong(people, near);
  const person = whoever && isCountry(whoever.name) ? undefined : whoever;
  if (person && NEWSROOM(near).test(near)) {
    // A site may have a number in its name.
    const number = /^\s\d{1,3}\b/.exec(near.slice(person.end))?.[0] ?? '';
    return { type: 'outlet', name: person.name + number };
  }
  if (person && person.name.length > 2) {
    const name = together(near, people, person).slice(0, LONGEST_NAMES);
    // With several people, we don't know whose office it is.
    return { type: 'person', name, ...(office && name === person.name ? { of: office } : {}) };
  }
  if (office && (office === wellKnown || isSubject(office, near, side)))
    return { type: 'office', name: office };
  return null;
}

function peopleIn(text: string): Named[] {
  return [...text.matchAll(NAME(text))]
    .map(({ 0: name, index }) => ({ name: bareName(name), start: index, end: index + name.length }))
    .filter(({ name }) => !NOBODY.test(name) && !OUTLETS.test(name) && !IS_NO_NAME.test(name));
}

/** "Ukraine's", "He'd": not the whole of a name. */
const IS_NO_NAME = /['’](?:s|d|ve|ll|re)$/;

/**
 * Who is named right before the verb. In "Jack Reed of Rhode Island said" that is the name before the preposition, in "a
 * trader in Dubai said" nobody.
 */
function speakerAmong(people: readonly Named[], near: string): Named | undefined {
  const last = people.findLast(({ end }) => end === near.length);
  if (!last || NEWSROOM(near).test(near) || !PLACED.test(near.slice(0, last.start))) return last;
  return people.find(({ end }) => FROM.test(near.slice(end, last.start)));
}

const PLACED =
  /(?:^|\s)(?:of|in|from|at|near|outside|inside|to|for|on|by|except|under|across|occupied)(?:\s(?:the|an?|occupied|eastern|western|northern|southern|nearby|central))*\s+$/i;
const FROM = /^,?\s(?:of|from|at|in)(?:\sthe)?\s+$/;

/** Characters: a list of people, not a whole sentence. */
const LONGEST_NAMES = 200;

const bareName = (name: string) => {
  const plain = name.replace(SHOUTED, '');
  return plain.replace(TITLES(plain), '');
};

interface Named extends Span {
  name: string;
}

/** A speaker with the others that "and" or a comma adds: all of them said it. */
function together(text: string, people: readonly Named[], speaker: Named): string {
  const at = people.indexOf(speaker);
  const isJoined = (i: number) =>
    /^(?:,|,?\s+and)\s+(?:the\s+)?$/.test(text.slice(people[i - 1]?.end, people[i]?.start));
  let [from, to] = [at, at];
  while (from > 0 && isJoined(from)) from--;
  while (to + 1 < people.length && isJoined(to + 1)) to++;
  return people
    .slice(from, to + 1)
    .map(({ name }) => name)
    .join(' and ');
}

const FULL_NAME = lettered(String.raw`^,?\s+[\p{Lu}][\p{L}'’-]+\s+[\p{Lu}]`);

/** "Kremlin aide Yuri Ushakov": the aide is named, so the words before the name say what he is. */
const isTitle = (near: string, unnamed: string) =>
  near.startsWith(unnamed) && FULL_NAME(near).test(near.slice(unnamed.length));
