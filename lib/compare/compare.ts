import type { Account, ClaimBase, Origin, Point, Source, Value } from '../model/claim-base';
import { type AccountComparison, type Comparison, DIFFERENCE_KINDS, type Finding } from '../model/findings';
import { isTooEarly } from '../text/when';
import { tellingsOf } from './copies';
import { type Canonical, canonicalNames } from './names';
import { type Offices, officesIn, sameOrigin, speakersOf } from './origins';
import { isOther, NOBODYS, type ThisArticle } from './others';
import { characterisesOtherwise, tellingWords } from './telling';
import { wasUpdated } from './updated';
import { agree } from './values';
import { contentWords, quotedPassages, sameWords } from './words';

/** A value and whom it is from, as one sentence has them, or the page's own account. */
interface Saying {
  value: Value | null;
  origin: Origin | null;
}

/** Whether two values can mean the same. Null where no program can tell. */
type Same = (one: Value, other: Value) => boolean | null;

/** What the page says of one point: its sentences and, where they lack something, its own account in the base. */
interface Reading {
  /** In this order: the page's own account (only if no sentence has a value), sure sentences, half-sure ones. */
  sayings: Saying[];
  values: Value[];
  /** A sentence has a figure that may be the point's and was not read. So we don't know all that the page gives. */
  unread: boolean;
  /** For each passage in quotation marks that has to do with the point, its words. */
  quotes: Set<string>[];
  /** All content words of its sentences. */
  words: Set<string>;
  /** The words that judge, among these and among the quoted ones. */
  telling: Set<string>;
  /** The page does not report what the statement says: its own account tells it otherwise, or it is from before. */
  otherwise: boolean;
  /** The point asks something that is answered in words. */
  answers: boolean;
}

/**
 * Sets every point that the page reports beside the accounts of other outlets. Points with differences come first;
 * otherwise they keep the reading order.
 */
export function compare(
  findings: readonly Finding[],
  base: ClaimBase,
  article: ThisArticle,
  published: string | null = null,
): Comparison[] {
  const canonical = canonicalNames(base.base.aliases);
  const offices = officesIn(base.points, canonical);
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const points = new Map(base.points.map((point) => [point.id, point]));
  const otherIds = new Set(base.sources.flatMap((each) => (isOther(each, article) ? each.id : [])));
  const reported = byPoint(findings);
  const isUpdated = wasUpdated(
    published,
    [...reported.keys()].flatMap((id) => points.get(id) ?? []),
  );

  const compared = [...reported].flatMap(([id, found]): Comparison[] => {
    const point = points.get(id);
    if (point === undefined) return [];
    const own = point.accounts.find(({ source }) => source === article.source);
    const same: Same = (one, other) => agree(one, other, canonical, point.statement);
    const cannotKnow = (date: string | null | undefined) => isTooEarly(date, point.earliest);
    const reading = read(found, own, point, same);
    // What appeared beforehand can't report it. It may tell of a plan, as accounts do that are marked as otherwise.
    if (!isUpdated && cannotKnow(published)) reading.otherwise = true;
    const isBefore = ({ source }: Account) => cannotKnow(sources.get(source)?.published);
    const all = point.accounts.filter(({ source }) => otherIds.has(source));
    const others = all.filter((account) => !isBefore(account));
    const kinds = new Map(
      others.map((account) => [
        account,
        kindOf(reading, account, {
          same,
          canonical,
          offices,
          credit: sources.get(account.source)?.credit,
        }),
      ]),
    );
    const accounts = DIFFERENCE_KINDS.flatMap((kind) =>
      counted(
        others.filter((account) => kinds.get(account) === kind),
        sources,
        canonical,
      ).map((one) => ({ ...one, kind: kind as AccountComparison['kind'] })),
    );
    const kind = accounts[0]?.kind ?? 'only-here';
    const differing = new Set(accounts.flatMap((each) => (each.kind === kind ? each.source : [])));
    const { value, origin } = mostTelling(
      reading,
      kind,
      others.filter(({ source }) => differing.has(source)),
      others.flatMap((account) => account.value ?? []),
      same,
    );
    return [
      {
        point: id,
        kind,
        findings: found.map((finding) => finding.id),
        value,
        origin,
        accounts,
        before: all.filter(isBefore).map(({ source }) => source),
        ...(point.judgement ? { judgement: true } : {}),
        own: own?.source ?? null,
      },
    ];
  });
  return inOrder(compared);
}

/**
 * A point by itself, with nothing of an article to compare it with: no account has a kind that would mean anything.
 * `notBy` is an article that has nothing of the point: neither its accounts nor its outlet's are shown.
 */
export function alone(
  { accounts, earliest }: Point,
  base: ClaimBase,
  notBy: ThisArticle = NOBODYS,
): Pick<Comparison, 'value' | 'origin' | 'accounts' | 'before'> {
  const sources = new Map(
    base.sources.filter((source) => isOther(source, notBy)).map((source) => [source.id, source]),
  );
  const others = accounts.filter(({ source }) => sources.has(source));
  const isBefore = ({ source }: Account) => isTooEarly(sources.get(source)?.published, earliest);
  const shown = counted(
    others.filter((account) => !isBefore(account)),
    sources,
    canonicalNames(base.base.aliases),
  );
  return {
    value: null,
    origin: null,
    accounts: shown.map((one) => ({ ...one, kind: 'agrees' })),
    before: others.filter(isBefore).map(({ source }) => source),
  };
}

/** Those that count first, then copies of these. Both keep their order. */
function counted(
  accounts: readonly Account[],
  sources: ReadonlyMap<string, Source>,
  canonical: Canonical,
): Omit<AccountComparison, 'kind'>[] {
  const copies = new Set(tellingsOf(accounts, sources, canonical).flatMap(({ sources }) => sources.slice(1)));
  const all = accounts.map(({ source }) => source);
  return [
    ...all.filter((source) => !copies.has(source)).map((source) => ({ source })),
    ...all.filter((source) => copies.has(source)).map((source) => ({ source, copy: true as const })),
  ];
}

function byPoint(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.point, [...(groups.get(finding.point) ?? []), finding]);
  return groups;
}

/** The most telling come first; equals keep their order. */
const inOrder = <T extends { kind: Comparison['kind'] }>(items: T[]): T[] =>
  items.sort((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));

function read(found: readonly Finding[], own: Account | undefined, { measure }: Point, same: Same): Reading {
  const fits = (value: Value | null | undefined): value is Value =>
    value != null &&
    (measure === undefined ||
      value.type === 'text' ||
      (value.type === measure.type && (value.type !== 'quantity' || value.unit === measure.unit)));
  const sure = surest(found);
  const said = [...sure, ...found.filter((finding) => !sure.includes(finding))].map(
    (finding): Saying => ({
      value: fits(finding.value) ? finding.value : null,
      origin: sure.includes(finding) ? finding.origin : null,
    }),
  );
  const values = said.flatMap((saying) => listed(saying) ?? []);
  const ownValue = fits(own?.value) ? own.value : null;
  // A reader of the whole article wrote down in the base whom the page names. That goes before what a program reads
  // from one sentence. A figure is the other way round, because the sentence is what the reader looks at.
  const words = contentWords(found.map(({ sentence }) => sentence.text).join(' '));
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
    telling: tellingWords(new Set([words, ...quotes].flatMap((set) => [...set]))),
    otherwise: own?.otherwise === true,
    answers: measure?.type === 'text',
  };
}

/**
 * A value for comparing. Whoever lists people may well be one of them without saying so: "Ushakov listed Lavrov and
 * Belousov" doesn't contradict "Lavrov and Ushakov".
 */
function listed({ value = null, origin = null }: Partial<Saying> | Account): Value | null {
  if (value?.type !== 'names' || origin?.type !== 'person') return value;
  return { ...value, names: [...value.names, ...speakersOf(origin).flatMap(({ name }) => name ?? [])] };
}

/** Whether a sentence may tell the origin of an account's value. It may not if it gives another value. */
function isOf(saying: Saying, other: Value | null | undefined, same: Same): boolean {
  const value = listed(saying);
  return value === null || other == null || same(value, other) !== false;
}

/**
 * What the page is shown to say. Value and origin come from one sentence, so that nobody seems to have said what
 * another sentence says. We choose the sentence that makes the kind plain: where origins differ, one whose origin
 * differs from that of others (`alike` are the accounts of this kind); else one with a value that others have, too;
 * else one with any value.
 */
function mostTelling(
  { sayings }: Reading,
  kind: Comparison['kind'],
  alike: readonly Account[],
  values: readonly Value[],
  same: Same,
): Saying {
  const rank = (saying: Saying) => {
    const { value, origin } = saying;
    const isOrigin = kind === 'attribution' && origin !== null;
    return (
      (isOrigin && alike.some((account) => isOf(saying, listed(account), same)) ? 8 : 0) +
      (value !== null && values.some((other) => same(value, other) === true) ? 4 : 0) +
      (value !== null ? 2 : 0) +
      (origin !== null ? 1 : 0)
    );
  };
  return [...sayings].sort((a, b) => rank(b) - rank(a))[0] ?? { value: null, origin: null };
}

/**
 * Only the surest sentences. A half-sure sentence doesn't tell who said a point that the page plainly reports
 * elsewhere, perhaps as its own.
 */
function surest(found: readonly Finding[]): readonly Finding[] {
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score > best - SURENESS);
}

/** Findings whose scores are further apart than this are not equally sure. */
const SURENESS = 0.15;

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

interface Context {
  same: Same;
  canonical: Canonical;
  offices: Offices;
  /** The agency or outlet whose copy the account's source carries. */
  credit: string | undefined;
}

/** The page differs from an account only if nothing that the page says of the point agrees with it. */
function kindOf(
  reading: Reading,
  account: Account,
  { same, canonical, offices, credit }: Context,
): AccountComparison['kind'] {
  const { origin, quote, otherwise = false } = account;
  const value = listed(account);
  // If the page is no source of the base, we assume that it reports what the statement says.
  if (otherwise !== reading.otherwise) return 'wording';
  const differs = (answers: (boolean | null)[]) => answers.includes(false) && !answers.includes(true);
  if (value !== null && !reading.unread && differs(reading.values.map((own) => same(own, value))))
    return 'number';
  // If a whole article is another outlet's copy, naming that outlet says whose text it is, not who said so.
  const speaks = origin !== undefined && (origin.type !== 'outlet' || origin.name !== credit);
  const origins = reading.sayings.flatMap((saying) =>
    isOf(saying, value, same) ? (saying.origin ?? []) : [],
  );
  if (speaks && differs(origins.map((own) => sameOrigin(own, origin, canonical, offices))))
    return 'attribution';
  const putOtherwise =
    value !== null &&
    (reading.values.some((own) => isOpen(own, value)) ||
      (reading.answers && value.type === 'text' && !isSameAnswer(reading, value)));
  return putOtherwise || (quote !== undefined && isOtherWords(reading, quote)) ? 'wording' : 'agrees';
}

/**
 * Plain words beside a yes or no ("not yet known") are neither. Beside a figure, names, places and days they tell less,
 * more or something else: "several hours", "a B-2 bomber".
 */
const isOpen = (one: Value, other: Value): boolean =>
  (one.type === 'text' && other.type === 'yesno') || (one.type === 'yesno' && other.type === 'text');

/**
 * Where a point asks something, answers in plain words are the same if they share words: with the page's sentences, or
 * with what is noted of the page.
 */
function isSameAnswer({ values, words }: Reading, { words: answer }: Value): boolean {
  const said = contentWords(answer);
  return [words, ...values.map((own) => contentWords(own.words))].some((own) => sameWords(said, own));
}

/** The outlet's own words are neither in what this page quotes nor in its sentences, and they judge differently. */
function isOtherWords({ quotes, words, telling }: Reading, phrase: string): boolean {
  const quote = contentWords(phrase);
  if (quote.size === 0 || words.size === 0) return false;
  const isSame = sameWords(quote, words) || quotes.some((own) => sameWords(own, quote));
  return !isSame && characterisesOtherwise(phrase, { quotes, telling });
}
