import type { Account, Origin, Point, Value } from '../model/claim-base';
import type { Finding } from '../model/findings';
import { speakersOf } from './origins';
import { tellingOf } from './telling';
import { speakersAmong, surest } from './voice';
import { contentWords, DENIES, digitsIn, quotedPassages } from './words';

/** A value and whom it is from, as one sentence has them, or the page's own account. */
export interface Saying {
  value: Value | null;
  origin: Origin | null;
}

/** Whether two values can mean the same. Null where no program can tell. */
export type Same = (one: Value, other: Value) => boolean | null;

/** What the page says of one point: its sentences and, where they lack something, its own account in the base. */
export interface PageSays {
  /** In this order: the page's own account (only if no sentence has a value), sure sentences, half-sure ones. */
  sayings: Saying[];
  values: Value[];
  /** A sentence has a figure that may be the point's and was not read. So we don't know all that the page gives. */
  unread: boolean;
  /** For each passage in quotation marks that has to do with the point, its words. */
  quotes: Set<string>[];
  /** All content words of its sentences. */
  words: Set<string>;
  /** All figures of its sentences, as printed. */
  figures: Set<string>;
  /** What the words do that judge, among these and among the quoted ones. */
  telling: Set<number>;
  /** A reader noted in the base what it says: it is a source itself. */
  isNoted: boolean;
  /** One of its sentences denies something. */
  denies: boolean;
  /** The words of the point's statement, and what those of them do that judge. */
  asked: Set<string>;
  askedTelling: Set<number>;
  /**
   * The page does not report what the statement says: its own account tells it otherwise, or it tells only what was
   * planned, as its own account or its time says.
   */
  otherwise: boolean | 'before';
  /** The point asks something that is answered in words. */
  answers: boolean;
}

export function pageSays(
  found: readonly Finding[],
  own: Account | undefined,
  { measure, statement }: Point,
  same: Same,
): PageSays {
  const fits = (value: Value | null | undefined): value is Value =>
    value != null &&
    (measure === undefined ||
      value.type === 'text' ||
      (value.type === measure.type && (value.type !== 'quantity' || value.unit === measure.unit)));
  const sure = surest(found);
  const speaks = speakersAmong(sure, same);
  const said = [...sure, ...found.filter((finding) => !sure.includes(finding))].map(
    (finding): Saying => ({
      value: fits(finding.value) ? finding.value : null,
      origin: speaks(finding) ? finding.origin : null,
    }),
  );
  const values = said.flatMap(eitherWay);
  const ownValue = fits(own?.value) ? own.value : null;
  const asked = contentWords(statement);
  const words = contentWords(found.map(({ sentence }) => sentence.text).join(' '));
  // A reader of the whole article wrote down in the base whom the page names. That goes before what a program reads
  // from one sentence. A figure is the other way round, because the sentence is what the reader looks at.
  // But a sentence with another figure doesn't have it from that origin.
  const originOf = (saying: Saying) =>
    own?.origin !== undefined && isOf(saying, ownValue, same) ? own.origin : saying.origin;
  const quotes = [...found.flatMap(passagesOf), ...(own?.quote === undefined ? [] : [own.quote])].map(
    contentWords,
  );
  const lacking: Saying[] =
    values.length === 0 && ownValue !== null ? [{ value: ownValue, origin: own?.origin ?? null }] : [];
  return {
    sayings: [...lacking, ...said.map((saying) => ({ ...saying, origin: originOf(saying) }))],
    values: values.length > 0 ? values : lacking.flatMap((saying) => listed(saying) ?? []),
    unread: ownValue === null && found.some(({ unread }) => unread === true),
    quotes,
    words,
    figures: new Set(found.flatMap(({ sentence }) => digitsIn(sentence.text))),
    telling: tellingOf(new Set([words, ...quotes].flatMap((set) => [...set]))),
    isNoted: own !== undefined,
    denies: found.some(({ sentence }) => DENIES.test(sentence.text)),
    asked,
    askedTelling: tellingOf(asked),
    otherwise: own?.otherwise ?? false,
    answers: measure?.type === 'text',
  };
}

/**
 * A value for comparing. Whoever lists people may well be one of them without saying so: "Ushakov listed Lavrov and
 * Belousov" doesn't contradict "Lavrov and Ushakov".
 */
export function listed({ value = null, origin = null }: Partial<Saying> | Account): Value | null {
  if (value?.type !== 'names' || origin?.type !== 'person') return value;
  return { ...value, names: [...value.names, ...speakersOf(origin).flatMap(({ name }) => name ?? [])] };
}

/** Nor may "Trump wants a meeting of Putin and Zelensky" contradict "Putin and Zelensky": he lists others, or himself, too. */
const eitherWay = (saying: Saying): Value[] =>
  [...new Set([listed(saying), saying.value])].flatMap((value) => value ?? []);

/** Whether a sentence may tell the origin of an account's value. It may not if it gives another value. */
export function isOf(saying: Saying, other: Value | null | undefined, same: Same): boolean {
  const value = listed(saying);
  return value === null || other == null || same(value, other) !== false;
}

/**
 * The quoted passages of a sentence. If words are known that speak for the point, only the passages that have some of
 * them.
 */
function passagesOf({ sentence: { text }, reasons }: Finding): string[] {
  const known = reasons.filter(({ start, end }) => end > start);
  return quotedPassages(text).filter((passage) => {
    const at = text.indexOf(passage);
    return known.length === 0 || known.some(({ start, end }) => start < at + passage.length && end > at);
  });
}
