import type { Analysis, ClaimBase, Comparison, Finding, PageFacts, Point } from '../model';

export type Level = 'full' | 'plain';

/**
 * An article written for practice, by an invented outlet; assets/practice/. What it reports of the event are facts
 * that sources of the bundled claim base report, with one exception: `own`.
 */
export interface PracticeArticle {
  id: string;
  form: 'wire' | 'tabloid' | 'opinion' | 'state';
  outlet: string;
  headline: string;
  standfirst: string;
  /** ISO day. */
  published: string;
  /** The paragraphs in two reading levels: the same facts, plain in shorter sentences. */
  full: string[];
  plain: string[];
  /**
   * A detail that was made up, so that something is reported "only here": every point of a claim base has been
   * reported by somebody, so none of them would do. `begins` is how its sentence begins, in both levels.
   */
  own?: { id: string; label: string; statement: string; begins: string };
  /** The points that the lesson plan looks at: the worksheet always has them, the first ones first where it is short. */
  lesson: string[];
  /** For teachers: how the article was made and what to look at. */
  notes: string;
}

/** Answers and worksheets know a practice article by this address; it is no place on the web. */
const practiceAddress = ({ id }: Pick<PracticeArticle, 'id'>): string => `practice:${id}`;

/** The article as if it had been read from a page. Block 0 is the headline, 1 the standfirst, then the paragraphs. */
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

/** Adds the made-up detail to what was found: a finding that no other source can have. */
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
    own: null,
  };
  return {
    ...analysis,
    findings: [...analysis.findings, finding],
    comparisons: [...analysis.comparisons, comparison],
  };
}

/** The base with the made-up detail as a point without accounts, so that it can be shown like the others. */
export function withOwnPoint(base: ClaimBase, { own }: PracticeArticle): ClaimBase {
  if (!own) return base;
  const { id, label, statement } = own;
  const point: Point = { id, section: base.base.sections[0]?.id ?? '', label, statement, accounts: [] };
  return { ...base, points: [...base.points, point] };
}
