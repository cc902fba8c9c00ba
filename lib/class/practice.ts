import type { ClaimBase, Point } from '../model/claim-base';
import type { Analysis, Comparison, Finding } from '../model/findings';
import type { PageFacts } from '../model/page';

export type Level = 'full' | 'plain';

/**
 * An article of an invented outlet, written for practice (assets/practice/). The facts that it reports about the event
 * are reported by sources of the bundled claim base, with one exception: `own`.
 */
export interface PracticeArticle {
  id: string;
  form: 'wire' | 'tabloid' | 'opinion' | 'state';
  outlet: string;
  headline: string;
  standfirst: string;
  /** ISO day. */
  published: string;
  /** The paragraphs in two reading levels. Both have the same facts; the plain one has shorter sentences. */
  full: string[];
  plain: string[];
  /**
   * A made-up detail, so that something is reported "only here". Somebody has reported every point of a claim base, so
   * none of those would do. `begins` is how its sentence begins, in both levels.
   */
  own?: { id: string; label: string; statement: string; begins: string };
  /** The points that the lesson plan looks at: the worksheet as it comes. A shorter one has the first of them. */
  lesson: string[];
  /** For teachers: how the article was made and what to look at. */
  notes: string;
}

/** Answers and worksheets know a practice article by this address. It is not a place on the web. */
const practiceAddress = ({ id }: Pick<PracticeArticle, 'id'>): string => `practice:${id}`;

/** The article as if read from a page. Block 0 is the headline, block 1 the standfirst; the paragraphs follow. */
export function practiceFacts(article: PracticeArticle, level: Level): PageFacts {
  return {
    url: practiceAddress(article),
    title: article.headline,
    description: article.standfirst,
    site: article.outlet,
    language: 'en',
    published: article.published,
    blocks: [
      { kind: 'heading', text: article.headline },
      { kind: 'paragraph', text: article.standfirst },
      ...article[level].map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
}

/** Adds the made-up detail to the findings, as one that no other source can have. */
export function withOwnDetail(analysis: Analysis, { own }: PracticeArticle, facts: PageFacts): Analysis {
  const block = own ? facts.blocks.findIndex(({ text }) => text.includes(own.begins)) : -1;
  const text = facts.blocks[block]?.text;
  if (!own || text === undefined) return analysis;
  const start = text.indexOf(own.begins);
  const finding: Finding = {
    id: `${own.id}@${block}:${start}`,
    point: own.id,
    score: 1,
    reasons: [],
    sentence: { block, start, end: text.length, text: text.slice(start) },
    value: null,
    origin: null,
  };
  const comparison: Comparison = {
    point: own.id,
    kind: 'only-here',
    findings: [finding.id],
    value: null,
    origin: null,
    accounts: [],
    before: [],
    own: null,
  };
  return {
    ...analysis,
    findings: [...analysis.findings, finding],
    comparisons: [...analysis.comparisons, comparison],
  };
}

/** Adds the made-up detail to the base as a point without accounts, so that it can be shown like the others. */
export function withOwnPoint(base: ClaimBase, { own }: PracticeArticle): ClaimBase {
  if (!own) return base;
  const { id, label, statement } = own;
  const point: Point = { id, section: base.base.sections[0]?.id ?? '', label, statement, accounts: [] };
  return { ...base, points: [...base.points, point] };
}
