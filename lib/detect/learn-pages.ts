import type { DetectionProfile, LabelledPage } from '../model/claim-base';
import type { LearnedPages } from '../model/learned';
import type { PageFacts, Verdict } from '../model/page';
import { fitChances, type Row, spreadOf } from './fit-chances';
import { NUMBERS, packWeight, shareOf } from './learned-pages';
import { look } from './look';
import { type PageNumbers, pageNumbers } from './page-numbers';
import { pageWords } from './page-words';

/** If a verdict has fewer pages, the rules know better than what these teach. */
export const LEAST_OF_EACH = 40;
/** More would take too long when a base is learned beside other work. */
const MOST_PAGES = 2000;
/** A word must occur in at least this many pages. */
const SEEN_IN = 3;
/** We look at this many words, those that occur in most pages. */
const MOST_CANDIDATES = 8000;
/** We keep this many words. More hardly tell anything, and all of them travel with the base. */
const MOST_WORDS = 1600;
/** The weight of words against numbers: a word's number is this, times how rare it is. */
const WORD_SCALE = 2;

const CLASS: Record<Verdict, Row['verdict']> = { about: 0, mentions: 1, other: 2 };

/** A labelled page as the content script would hand it over. */
export const factsOf = ({ text, title = '', url, published }: LabelledPage): PageFacts => ({
  url: url ?? '',
  title,
  description: null,
  site: null,
  language: 'en',
  published: published ?? null,
  blocks: text.split('\n').map((text) => ({ kind: 'paragraph', text })),
});

interface Read {
  words: ReadonlySet<string>;
  numbers: PageNumbers;
  verdict: Row['verdict'];
}

/**
 * What labelled pages teach, or null if there are too few. `reporting` says what part of a page's sentences
 * reports a point. The result is the same on every run.
 */
export function learnPages(
  pages: readonly LabelledPage[],
  profile: DetectionProfile,
  reporting: (page: PageFacts) => number,
): LearnedPages | null {
  const usable = usablePages(pages, profile).slice(0, MOST_PAGES);
  if (lackingPages(usable).length > 0) return null;
  const read = usable.flatMap((page) => readLabelled(page, profile, reporting));
  const kept = mostTelling(read, rarityOf(read.map(({ words }) => words)));
  const { weights, size } = weightsFrom(read, kept);
  // Only differences count, so what speaks for "other" is subtracted from both.
  const against = (at: number): [number, number] => {
    const other = weights[2 * size + at] as number;
    return [(weights[at] as number) - other, (weights[size + at] as number) - other];
  };
  const words = [...kept.keys()];
  return {
    words: words.join(' '),
    weights: words
      .flatMap((word, at) =>
        against(at).map((weight) => packWeight(weight * WORD_SCALE * (kept.get(word) ?? 0))),
      )
      .join(''),
    numbers: [...NUMBERS, 'constant'].map((_, i) => {
      const [about, mentions] = against(words.length + i);
      return [rounded(about), rounded(mentions)];
    }),
  };
}

/** A page that is ruled out whatever it says (look.ts) never reaches this judge, so it teaches nothing. */
export const usablePages = (pages: readonly LabelledPage[], profile: DetectionProfile): LabelledPage[] =>
  pages.filter((page) => look(factsOf(page), profile).ruledOut === null);

/** The verdicts that have too few usable pages to learn from, with how many are missing. */
export function lackingPages(usable: readonly LabelledPage[]): { verdict: Verdict; lacking: number }[] {
  return (['about', 'mentions', 'other'] as const)
    .map((verdict) => ({
      verdict,
      lacking: LEAST_OF_EACH - usable.filter((page) => page.verdict === verdict).length,
    }))
    .filter(({ lacking }) => lacking > 0);
}

/** Pages of a known day are read twice, with the day and without, because many pages tell none. */
function readLabelled(
  page: LabelledPage,
  profile: DetectionProfile,
  reporting: (page: PageFacts) => number,
): Read[] {
  const facts = factsOf(page);
  const dated = look(facts, profile);
  const looks = dated.day === null ? [dated] : [dated, look({ ...facts, published: null, url: '' }, profile)];
  const words = new Set(pageWords(facts).keys());
  const reports = reporting(facts);
  return looks.map(({ signals, day }) => ({
    words,
    numbers: pageNumbers(signals, reports, day, profile),
    verdict: CLASS[page.verdict],
  }));
}

/** How rare each word is. A word that is in every page has 1, rarer ones have more. */
function rarityOf(pages: readonly ReadonlySet<string>[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const words of pages) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map(
    [...seen]
      .filter(([, times]) => times >= SEEN_IN)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(([word, times]) => [word, Math.log((1 + pages.length) / (1 + times)) + 1]),
  );
}

/** The words that move pages most, judged by their weight and by how many pages have them. */
function mostTelling(read: readonly Read[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const { weights, size } = weightsFrom(read, rarity);
  const times = (word: string) => read.filter(({ words }) => words.has(word)).length;
  return new Map(
    [...rarity]
      .map(([word, rare], i) => ({
        word,
        rare,
        tells: spreadOf(weights, size, i) * rare * Math.sqrt(times(word)),
      }))
      .sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      // Sorted, because words with the same beginning zip better side by side.
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .map(({ word, rare }): [string, number] => [word, rare]),
  );
}

function weightsFrom(read: readonly Read[], rarity: ReadonlyMap<string, number>) {
  const index = new Map([...rarity.keys()].map((word, i) => [word, i]));
  const size = index.size + NUMBERS.length + 1;
  const rows = read.map(({ words, numbers, verdict }): Row => {
    const at: number[] = [];
    const values: number[] = [];
    const put = (feature: number, value: number) => {
      if (value === 0) return;
      at.push(feature);
      values.push(value);
    };
    for (const word of words) {
      const feature = index.get(word);
      if (feature !== undefined) put(feature, WORD_SCALE * (rarity.get(word) ?? 0) * shareOf(words.size));
    }
    NUMBERS.forEach((name, i) => void put(index.size + i, numbers[name]));
    put(size - 1, 1);
    return { at, values, verdict };
  });
  return { weights: fitChances(rows, size), size };
}

const rounded = (weight: number) => Math.round(weight * 100) / 100;
