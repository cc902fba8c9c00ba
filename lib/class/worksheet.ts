import type { Account, ClaimBase, Point, Source } from '../model/claim-base';
import type { Prediction } from '../model/class';
import {
  type AccountComparison,
  type Analysis,
  type Comparison,
  DIFFERENCE_KINDS,
  type Finding,
} from '../model/findings';
import { byPlace } from '../model/page';
import { rightPredictions, seenBeside } from './predict';

/** One line of the table of accounts. */
export interface SheetRow {
  kind: AccountComparison['kind'];
  account: Account;
  source: Source;
}
/** One sentence of the article, and how others reported its point. */
export interface SheetItem {
  /** Counted from 1 in reading order. It is the same on worksheet, key and table. */
  number: number;
  sentence: string;
  /** Where it stands in the article. */
  place: Finding['sentence'];
  point: Point;
  /** The sentence reports other points, too, so it must be said which one is meant. */
  isOneOfSeveral: boolean;
  comparison: Comparison;
  right: Prediction[];
  /** By kind, the most telling first, and at most as many as were asked for. */
  rows: SheetRow[];
  /** All accounts of others, in the same order. */
  all: SheetRow[];
}

/** How many sentences a worksheet of this article can have. */
export const longestSheet = (analysis: Analysis, title: string): number =>
  sentences(analysis, title, []).length;

/**
 * Chooses the sentences for a worksheet: first the points of the lesson, then those where accounts differ, and no
 * sentence twice. Then puts them in reading order. `accounts` limits the table of each sentence (0 means no limit); every
 * kind of difference keeps a place in it.
 */
export function makeSheet(
  analysis: Analysis,
  base: ClaimBase,
  limits: { title: string; sentences: number; accounts: number; lesson?: readonly string[] },
): SheetItem[] {
  const points = new Map(base.points.map((point) => [point.id, point]));
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const chosen = sentences(analysis, limits.title, limits.lesson ?? [])
    .slice(0, limits.sentences)
    .sort((a, b) => byPlace(a.finding.sentence, b.finding.sentence));
  return chosen.flatMap(({ comparison, finding }, i): SheetItem[] => {
    const point = points.get(comparison.point);
    if (!point) return [];
    const accounts = new Map(point.accounts.map((account) => [account.source, account]));
    const rows = comparison.accounts.flatMap(({ source: id, kind }): SheetRow[] => {
      const [account, source] = [accounts.get(id), sources.get(id)];
      return account && source ? [{ kind, account, source }] : [];
    });
    return [
      {
        number: i + 1,
        sentence: finding.sentence.text,
        place: finding.sentence,
        point,
        isOneOfSeveral: analysis.findings.some(
          (other) => key(other) === key(finding) && other.point !== finding.point,
        ),
        comparison,
        right: rightPredictions(seenBeside(comparison)),
        rows: limits.accounts === 0 ? rows : spread(rows, limits.accounts),
        all: rows,
      },
    ];
  });
}

/** The surest sentence for each point. The headline doesn't count: it says in short what the text says in full. */
function sentences(
  { comparisons, findings }: Analysis,
  title: string,
  lesson: readonly string[],
): { comparison: Comparison; finding: Finding }[] {
  const candidates = findings
    .filter(({ sentence }) => !title.includes(sentence.text))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<string>();
  // Whether others agree with a judgement is no question with an answer.
  const asked = comparisons.filter(({ judgement }) => !judgement);
  const first = lesson.flatMap((id) => asked.filter(({ point }) => point === id));
  return [...new Set([...first, ...asked])].flatMap((comparison) => {
    const own = candidates.filter(({ id }) => comparison.findings.includes(id));
    const finding = own.find((each) => !taken.has(key(each)));
    if (!finding) return [];
    taken.add(key(finding));
    return [{ comparison, finding }];
  });
}

const key = ({ sentence }: Finding) => `${sentence.block}:${sentence.start}`;

/**
 * Takes one of each kind in turn until there are enough, so that fifty that agree don't hide the one that differs, nor
 * the other way round.
 */
function spread(rows: readonly SheetRow[], limit: number): SheetRow[] {
  const groups = DIFFERENCE_KINDS.map((kind) => rows.filter((row) => row.kind === kind));
  const taken = new Set<SheetRow>();
  for (let turn = 0; taken.size < Math.min(limit, rows.length); turn++)
    for (const group of groups) {
      const row = group[turn];
      if (row && taken.size < limit) taken.add(row);
    }
  return rows.filter((row) => taken.has(row));
}
