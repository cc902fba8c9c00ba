import {
  type Account,
  type AccountComparison,
  type ClaimBase,
  type Comparison,
  DIFFERENCE_KINDS,
  type Finding,
  type Origin,
  type Point,
  type Value,
} from '../model';
import { type Canonical, canonicalNames } from './names';
import { type Offices, officesIn, sameOrigin } from './origins';
import { characterisesOtherwise, tellingWords } from './telling';
import { agree } from './values';
import { contentWords, quotedPassages, sameWords } from './words';

/** Which source of the base the page being read is, and which outlet, as the base names it. */
export interface ThisArticle {
  source: string | null;
  outlet: string | null;
}

/** What the page says of one point: its sentences, and where they lack something, its own account in the base. */
interface Reading {
  values: Value[];
  origins: Origin[];
  /** Words that stand in quotation marks and have to do with the point. */
  quotes: Set<string>[];
  /** All content words of its sentences. */
  words: Set<string>;
  /** Those of them, and of the quoted ones, that judge. */
  telling: Set<string>;
  /** The page's own account does not report what the statement says. */
  otherwise: boolean;
}

/** Sets every point that the page reports beside the accounts of other outlets. Differences come first, else reading order. */
export function compare(findings: readonly Finding[], base: ClaimBase, article: ThisArticle): Comparison[] {
  const canonical = canonicalNames(base.base.aliases);
  const offices = officesIn(base.points, canonical);
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const points = new Map(base.points.map((point) => [point.id, point]));
  const isOther = ({ source }: Account) =>
    source !== article.source && (article.outlet === null || sources.get(source)?.outlet !== article.outlet);

  const compared = [...byPoint(findings)].flatMap(([id, found]): Comparison[] => {
    const point = points.get(id);
    if (point === undefined) return [];
    const own = point.accounts.find(({ source }) => source === article.source);
    const reading = read(found, own, point);
    const accounts = inOrder(
      point.accounts.filter(isOther).map((account) => ({
        source: account.source,
        kind: kindOf(reading, account, {
          point,
          canonical,
          offices,
          credit: sources.get(account.source)?.credit,
        }),
      })),
    );
    return [
      {
        point: id,
        kind: accounts[0]?.kind ?? 'only-here',
        findings: found.map((finding) => finding.id),
        value: reading.values[0] ?? null,
        origin: reading.origins[0] ?? null,
        accounts,
        own: own?.source ?? null,
      },
    ];
  });
  return inOrder(compared);
}

function byPoint(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.point, [...(groups.get(finding.point) ?? []), finding]);
  return groups;
}

/** Most telling first; equals keep their order. */
const inOrder = <T extends { kind: Comparison['kind'] }>(items: T[]): T[] =>
  items.sort((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));

function read(found: readonly Finding[], own: Account | undefined, { measure }: Point): Reading {
  const fits = (value: Value | null | undefined): value is Value =>
    value != null &&
    (measure === undefined ||
      value.type === 'text' ||
      (value.type === measure.type && (value.type !== 'quantity' || value.unit === measure.unit)));
  const values = found.map(({ value }) => value).filter(fits);
  const origins = surest(found)
    .map(({ origin }) => origin)
    .filter((origin) => origin !== null);
  // Whom the page names was written down in the base by a reader of the whole article, which goes before what a
  // program reads from one sentence; a figure is the other way round, as the sentence is what the reader looks at.
  const words = contentWords(found.map(({ sentence }) => sentence.text).join(' '));
  const quotes = [...found.flatMap(passagesOf), ...(own?.quote === undefined ? [] : [own.quote])].map(
    contentWords,
  );
  return {
    values: values.length > 0 ? values : [own?.value].filter(fits),
    origins: own?.origin === undefined ? origins : [own.origin],
    quotes,
    words,
    telling: tellingWords(new Set([words, ...quotes].flatMap((set) => [...set]))),
    otherwise: own?.otherwise === true,
  };
}

/** Half-sure sentences don't tell who said a point that the page plainly reports elsewhere, perhaps as its own. */
function surest(found: readonly Finding[]): readonly Finding[] {
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score > best - SURENESS);
}

/** Findings whose scores are further apart than this are not equally sure. */
const SURENESS = 0.15;

/** The quoted passages of a sentence, only those with words that speak for the point where such are known. */
function passagesOf({ sentence: { text }, reasons }: Finding): string[] {
  const known = reasons.filter(({ start, end }) => end > start);
  return quotedPassages(text).filter((passage) => {
    const at = text.indexOf(passage);
    return known.length === 0 || known.some(({ start, end }) => start < at + passage.length && end > at);
  });
}

interface Context {
  point: Point;
  canonical: Canonical;
  offices: Offices;
  /** The agency or outlet whose copy the account's source carries. */
  credit: string | undefined;
}

/** The page differs from an account only where nothing that the page says of the point agrees with it. */
function kindOf(
  reading: Reading,
  { value, origin, quote, otherwise = false }: Account,
  { point, canonical, offices, credit }: Context,
): AccountComparison['kind'] {
  // A page that is no source of the base is taken to report what the statement says.
  if (otherwise !== reading.otherwise) return 'wording';
  const differs = (answers: (boolean | null)[]) => answers.includes(false) && !answers.includes(true);
  if (
    value !== undefined &&
    differs(reading.values.map((own) => agree(own, value, canonical, point.statement)))
  )
    return 'number';
  // Where a whole article is another outlet's copy, naming that outlet says whose text it is, not who said so.
  const speaks = origin !== undefined && (origin.type !== 'outlet' || origin.name !== credit);
  if (speaks && differs(reading.origins.map((own) => sameOrigin(own, origin, canonical, offices))))
    return 'attribution';
  const putOtherwise = value !== undefined && reading.values.some((own) => isPutOtherwise(own, value));
  return putOtherwise || (quote !== undefined && isOtherWords(reading, quote)) ? 'wording' : 'agrees';
}

/**
 * Plain words beside a figure ("five hours, the whole event") or beside a yes or no ("not yet known") put it otherwise.
 * Beside names, places and days they only tell less, or more.
 */
function isPutOtherwise(own: Value, other: Value): boolean {
  return (
    (other.type === 'text' && (own.type === 'quantity' || own.type === 'yesno')) ||
    (own.type === 'text' && other.type === 'yesno')
  );
}

/** The outlet's own words are found neither in what this page quotes nor in its sentences, and they judge otherwise. */
function isOtherWords({ quotes, words, telling }: Reading, phrase: string): boolean {
  const quote = contentWords(phrase);
  if (quote.size === 0 || words.size === 0) return false;
  const isSame = sameWords(quote, words) || quotes.some((own) => sameWords(own, quote));
  return !isSame && characterisesOtherwise(phrase, { quotes, telling });
}
