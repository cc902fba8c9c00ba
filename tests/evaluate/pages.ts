import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, readReports, reportingPart } from '../../lib/analyse';
import { factsOf, LEAST_OF_EACH, learnPages } from '../../lib/detect/learn-pages';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase, LabelledPage } from '../../lib/model/claim-base';
import type { PageFacts, Verdict } from '../../lib/model/page';
import { learnOnce } from '../../scripts/learn-once';
import { BadInput } from '../../scripts/usage';

const VERDICTS = ['about', 'mentions', 'other'] as const;

/** How many pages of each label got which verdict. */
export interface PageFigures {
  set: string;
  pages: number;
  right: number;
  wronglyAbout: number;
  /** `verdicts.about.other`: pages about the event that were taken for others. */
  verdicts: Record<Verdict, Record<Verdict, number>>;
}

/**
 * The labelled pages of a base, each set's judged by what all other sets taught, and last all of them together. A set is a
 * file of its folder `examples/pages` (an author each), or else a tenth of all its pages.
 */
export function judgePages(base: ClaimBase, folder: string): PageFigures[] {
  const files = join(folder, 'examples', 'pages');
  const sets = existsSync(files) ? readSets(files) : tenths(base.pages ?? [], files);
  const learned = learnOnce(base);
  const matcher = buildMatcher({ ...base, learned });
  const known = new Map<string, number>();
  const reporting = (page: PageFacts) => {
    const key = page.blocks.map(({ text }) => text).join('\n');
    const part = known.get(key) ?? reportingPart(readReports(page, matcher));
    known.set(key, part);
    return part;
  };
  const figures = sets.map(({ name, pages }) => {
    const others = sets.filter((set) => set.name !== name).flatMap((set) => set.pages);
    const taught = learnPages(others, base.base.detection, reporting);
    if (taught === null)
      throw new BadInput(
        `Without ${name} there are too few pages to learn from: ${LEAST_OF_EACH} of each verdict are needed.`,
      );
    return count(name, pages, { ...base, learned: { ...learned, pages: taught } }, matcher);
  });
  return [...figures, sum(figures)];
}

function count(
  set: string,
  pages: readonly LabelledPage[],
  base: ClaimBase,
  matcher: ReturnType<typeof buildMatcher>,
) {
  const figures = empty(set);
  for (const page of pages) {
    const facts = factsOf(page);
    figures.verdicts[page.verdict][judge(facts, base, () => readReports(facts, matcher)).verdict]++;
  }
  return total(figures);
}

function readSets(folder: string): { name: string; pages: LabelledPage[] }[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (names.length < 2) throw new BadInput(`--pages needs two files of labelled pages or more in ${folder}.`);
  return names.map((name) => {
    const { pages } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { pages?: LabelledPage[] };
    if (!pages) throw new BadInput(`${join(folder, name)} holds no "pages".`);
    return { name: name.replace('.json', ''), pages };
  });
}

const PARTS = 10;

/** Each with as many pages of every verdict as the others, or one more. */
function tenths(pages: readonly LabelledPage[], folder: string): { name: string; pages: LabelledPage[] }[] {
  if (pages.length === 0)
    throw new BadInput(
      `The base has no labelled pages. --pages judges those of its "pages", or of two files or more in ${folder}.`,
    );
  const sorted = VERDICTS.flatMap((verdict) => pages.filter((page) => page.verdict === verdict));
  return Array.from({ length: PARTS }, (_, part) => ({
    name: `tenth-${part + 1}`,
    pages: sorted.filter((_, i) => i % PARTS === part),
  }));
}

const none = () => ({ about: 0, mentions: 0, other: 0 });
const empty = (set: string): PageFigures => ({
  set,
  pages: 0,
  right: 0,
  wronglyAbout: 0,
  verdicts: { about: none(), mentions: none(), other: none() },
});

function total(figures: PageFigures): PageFigures {
  const { verdicts } = figures;
  const all = VERDICTS.flatMap((label) => VERDICTS.map((verdict) => verdicts[label][verdict]));
  return {
    ...figures,
    pages: all.reduce((sum, one) => sum + one, 0),
    right: VERDICTS.reduce((sum, label) => sum + verdicts[label][label], 0),
    wronglyAbout: verdicts.mentions.about + verdicts.other.about,
  };
}

function sum(figures: readonly PageFigures[]): PageFigures {
  const all = empty('all');
  for (const { verdicts } of figures)
    for (const label of VERDICTS)
      for (const verdict of VERDICTS) all.verdicts[label][verdict] += verdicts[label][verdict];
  return total(all);
}

export function printPages(figures: readonly PageFigures[]): void {
  console.log('set        pages  right  wrongly about   found: about     mentions     other');
  for (const { set, pages, right, wronglyAbout, verdicts } of figures) {
    const found = VERDICTS.map((label) => {
      const labelled = VERDICTS.reduce((sum, verdict) => sum + verdicts[label][verdict], 0);
      return `${verdicts[label][label]} of ${labelled}`.padStart(12);
    });
    console.log(
      `${set.padEnd(10)} ${String(pages).padStart(5)} ${String(right).padStart(6)} ${String(wronglyAbout).padStart(14)} ${found.join(' ')}`,
    );
  }
}
