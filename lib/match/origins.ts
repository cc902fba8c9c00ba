import type { Origin } from '../model/claim-base';
import type { Span } from '../model/page';
import { lettered } from '../text/letters';
import { SAY } from './english-origins';
import { type KnownOrigins, NO_ORIGINS } from './known-origins';
import { namedIn } from './named';
import { circumstancesOf, SAID_OF_SUBJECT, scopeOf } from './scope';
import { unquoted } from './unquoted';
import { UNTRUE } from './untrue';

/** A clause longer than this names nobody near its verb. The bound also limits the time. */
const REACH = 160;

const LONGEST = 5000;

const AFTER = new RegExp(`\\b(?:has |had |have |also |later |then |earlier )*(?:${SAY})\\b`, 'g');

/** After "told" stands who is told, not who tells. */
const SAID_BY = new RegExp(`[,"”’]\\s*(?!told\\b|tells\\b)(?:${SAY})\\s+`, 'g');

const ACCORDING = /\b(?:according to|in the words of|citing|quoting)\s+/gi;

/** Somebody who is named as saying something, and the part of the sentence that is attributed to them. */
interface Attribution {
  at: number;
  origin: Origin;
  scope: Span;
  /** Within the scope, but not attributed to anybody. */
  circumstances: Span;
  /** "X told them, Y said, that …" is known from Y. */
  isInner: boolean;
}

/**
 * Whom a sentence names as the origin of what it reports: asked for each of its points, with the words that matter to it.
 * Null if it names nobody. Only somebody counts who is named for at least half of these words, by length: "…, the Kremlin
 * said, and flew home" attributes the flight to nobody. Without words, whoever is named first.
 */
export function originsIn(
  sentence: string,
  known: KnownOrigins = NO_ORIGINS,
): (matter?: readonly Span[]) => Origin | null {
  if (sentence.length > LONGEST) return () => null;
  const bare = unquoted(sentence)
    .replace(/\u00a0/g, ' ')
    // The dot of a title doesn't end a clause.
    .replace(/\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gen|St)\./g, '$1 ');
  const found = attributions(bare, known).sort(
    (a, b) => Number(b.isInner) - Number(a.isInner) || a.at - b.at,
  );
  return (matter = []) => found.find((one) => isFor(one, matter))?.origin ?? null;
}

function isFor({ scope, circumstances }: Attribution, matter: readonly Span[]): boolean {
  const words = matter.filter(({ start, end }) => end > start);
  // By length, because "without an agreement" says more of what is reported than "talked" and "Friday" do.
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const isAttributed = ({ start, end }: Span) =>
    start < scope.end && end > scope.start && !(start >= circumstances.start && end <= circumstances.end);
  return 2 * lengthOf(words.filter(isAttributed)) >= lengthOf(words);
}

function attributions(bare: string, known: KnownOrigins): Attribution[] {
  const found: Attribution[] = [];
  const add = (at: number, end: number, words: string, side: 'before' | 'after') => {
    const origin = UNTRUE.test(bare.slice(0, at).toLowerCase()) ? null : namedIn(words, side, known);
    if (origin)
      found.push({
        at,
        origin,
        scope: scopeOf(bare, at, end, side),
        circumstances: circumstancesOf(bare, at, end, side),
        isInner: INNER.test(bare.slice(end)),
      });
  };
  for (const pattern of [ACCORDING, SAID_BY])
    for (const { 0: verb, index } of bare.matchAll(pattern)) {
      const rest = bare.slice(index + verb.length);
      const isAfter = pattern === ACCORDING || !(endsAside(bare, index, known) || beginsClause(rest));
      if (isAfter && !ADVERBIAL.test(rest)) add(index, index + verb.length, until(rest), 'after');
    }
  for (const { 0: verb, index } of bare.matchAll(AFTER))
    add(index, index + verb.length, since(bare.slice(Math.max(0, index - REACH), index)), 'before');
  return found;
}

/** "The minister, Sergei Lavrov, said that officials …": the comma closes what is put in, and no quotation. */
function endsAside(bare: string, at: number, known: KnownOrigins): boolean {
  const before = bare.slice(Math.max(0, at - REACH), at + 1);
  return bare[at] === ',' && SAID_OF_SUBJECT.test(before) && namedIn(since(before), 'before', known) !== null;
}

/** "…, said Ukraine and the Europeans should not obstruct": what stands after the verb is said, and says nothing itself. */
const beginsClause = (rest: string) => CLAUSE(rest).test(rest);
const CLAUSE = lettered(
  String.raw`^(?:the\s)?(?:[\p{Lu}][\p{L}'’.-]*\s)+(?:and\s(?:the\s)?(?:[\p{Lu}][\p{L}'’.-]*\s)+)?(?:had|has|have|was|were|is|are|would|will|could|can|should|may|might|must|did|does|do)\b`,
);

const INNER = /^,\s+that\b/;

/** "…, X said in May" doesn't name a May. */
const ADVERBIAL =
  /^(?:in|on|at|after|before|during|that|last|this|earlier|late|as|from|to|by|when|while|if|it)\s/i;

/** A part of a list of people ("Merz, Macron and Starmer"), not a time or a place. */
const ONLY_NAMES = lettered(
  String.raw`^(?!(?:In|On|At|By|From|After|Before)\s)(?:(?:(?:van|von|der|de|al|bin)\s)*[\p{Lu}][\p{L}'’.-]*\s?){1,4}$`,
);

/** The clause that ends here, without a part between commas ("Peskov, the spokesman, said"). */
function since(text: string): string {
  const parts = text
    .trimEnd()
    .replace(/,$/, '')
    // Somebody named as one of several does not speak for them: "leaders, including Germany's, have warned".
    .replace(/,\s(?:including|among them|such as|along with)\s.*$/, '')
    .replace(NAMED_AMONG(text), '')
    .split(/[;:"()—–]|\.\s|,\s/);
  const last = parts.at(-1)?.trim() ?? '';
  const before = parts.at(-2)?.trim() ?? '';
  const whoIs = WHO_IS.test(last) && text.trimEnd().endsWith(',');
  if (whoIs) return before;
  if (/\sand\s/.test(last)) {
    const others = parts.slice(0, -1).map((part) => part.trim());
    const first = others.findLastIndex((part) => !ONLY_NAMES(part).test(part)) + 1;
    const listed = [...others.slice(first), last].join(', ');
    if (text.includes(listed)) return listed;
  }
  return last;
}

/** "Eight leaders including France's Emmanuel Macron and Britain's Keir Starmer". */
const NAMED_AMONG = lettered(
  String.raw`\s(?:including|such as|along with)\s(?:[\p{Lu}][\p{L}'’.-]*(?:\s[\p{Lu}][\p{L}'’.-]*){0,4}(?:,\s(?:and\s)?|\sand\s|$))+$`,
);

/** So begins what is said of somebody between commas. */
const WHO_IS =
  /^(?:the|an?|his|her|(?:(?:for|to|of|with|in|by|from|about|against|under|among) )?(?:who|whom|whose|which)|Russia's|Ukraine's|America's|asked|pressed|speaking|sitting|standing|appearing|flanked|looking)\s/;

function until(text: string): string {
  return (
    text
      .slice(0, REACH)
      .split(/[,;:"()—–]|\.\s|\.$/)[0]
      ?.trim() ?? ''
  );
}
