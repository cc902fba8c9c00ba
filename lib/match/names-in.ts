import type { Names, Origin, PlaceValue, Point } from '../model/claim-base';
import { lettered } from '../text/letters';
import { normalise } from '../text/normalise';

/**
 * The people or places of a point's accounts that a sentence names. Null if it names none. `speaker` is whom the
 * sentence names as its origin.
 */
export function readNames(
  sentence: string,
  point: Point,
  type: 'names' | 'place',
  speaker: Origin | null,
): Names | PlaceValue | null {
  const text = ` ${wordsOnly(sentence)} `;
  const heard = sound(text);
  const names = new Set<string>();
  for (const { value } of point.accounts)
    if (value?.type === type)
      for (const name of value.names) {
        const words = wordsOnly(name).trim();
        const last = words.split(' ').at(-1) ?? words;
        // A person may be named by the last name alone. A place is named in full.
        const least = type === 'names' ? last : words;
        const sounds = least.length > 5 && heard.includes(` ${sound(least)} `);
        const isSaid = sounds || text.includes(` ${words} `) || text.includes(` ${least} `);
        if (isSaid && !isOnlySpeaker(last, text, speaker) && !isReader(last, text, sentence)) names.add(name);
      }
  const found = [...names];
  // Who names some of several says nothing of the others.
  if (type === 'names' && isOpenList(found, text)) return null;
  // Who is named alone is not listed, if outlets list several.
  const isList = point.accounts.every(({ value }) => value?.type !== 'names' || value.names.length > 1);
  return found.length === 0 || (type === 'names' && isList && found.length === 1)
    ? null
    : { type, names: found, words: found.join(', ') };
}

/** "A team of five, including Belousov and Siluanov". */
function isOpenList(names: readonly string[], text: string): boolean {
  const lasts = names.map((name) => wordsOnly(name).trim().split(' ').at(-1) ?? '');
  const first = Math.min(...lasts.map((last) => text.indexOf(` ${last} `)).filter((at) => at >= 0));
  return SOME_OF.test(text.slice(0, Number.isFinite(first) ? first + 1 : 0));
}
const SOME_OF = / (?:including|includes?|included|among (?:them|others)|such as) /;

/**
 * "According to Ushakov, Lavrov and Belousov went": the person who says so is not in the list, unless named once more.
 */
function isOnlySpeaker(last: string, text: string, speaker: Origin | null): boolean {
  const said = speaker?.type === 'person' ? ` ${normalise(speaker.name ?? '').text} ` : '';
  return said.includes(` ${last} `) && text.split(` ${last} `).length === 2;
}

/** "The team, as read out by the aide Ushakov": who reads a list is not on it, unless named once more. */
function isReader(last: string, text: string, sentence: string): boolean {
  const reader = wordsOnly(READ_BY(sentence).exec(sentence)?.[1] ?? '');
  return ` ${reader} `.includes(` ${last} `) && text.split(` ${last} `).length === 2;
}
const READ_BY = lettered(
  String.raw`\b(?:read out|listed|announced|named|given|presented|released|published|confirmed) by (?:(?:[\p{Ll}]+|Kremlin|Russian|White House|US) ){0,5}((?:[\p{Lu}][\p{L}'’-]+ ?){1,3})`,
);

const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{N}]+`, 'g');
/** A text in lower case, with one space between words and nothing else. */
export function wordsOnly(raw: string): string {
  const { text } = normalise(raw);
  return text.replace(BETWEEN_WORDS(text), ' ');
}

/**
 * Spellings of one name that come from several alphabets differ in these letters (Luhansk, Lugansk, Lukhansk; Kharkiv,
 * Harkiv; Zelensky, Zelenskiy, Zelenskyy).
 */
function sound(text: string): string {
  return text.replace(/[ghk]/g, '').replace(/[yj]/g, 'i').replace(/(.)\1/g, '$1');
}
