import { pageKey } from '../../lib/class/page-key';
import { seenBeside } from '../../lib/class/predict';
import type { Point } from '../../lib/model/claim-base';
import type { Answer, Prediction } from '../../lib/model/class';
import type { Analysis, Comparison } from '../../lib/model/findings';

/**
 * What a surface needs so that pupils can predict before they see. Without one, the surface shows everything at once.
 */
export interface Classroom {
  /** The key that the page's answers are kept under. */
  page: string;
  given: (point: string) => Answer | undefined;
  answer: (answer: Omit<Answer, 'at' | 'page' | 'title'>) => void;
  /** Absent if a school fixed class mode. */
  skip?: (point: string) => void;
  skipped: ReadonlySet<string>;
  /** The browser could not store an answer for this page. The answer lasts only as long as the page is open. */
  isLost?: boolean;
}

type Asked = Pick<Comparison, 'point' | 'judgement'>;

/** Of a judgement nobody is asked whether others agree: it would be graded like a fact. */
export const isAsked = ({ judgement }: Pick<Asked, 'judgement'>): boolean => judgement !== true;

export const maySee = ({ given, skipped }: Classroom, comparison: Asked): boolean =>
  !isAsked(comparison) || given(comparison.point) !== undefined || skipped.has(comparison.point);

/** The sentence that a prediction is about: the article's first one for the point. */
export function sentenceOf({ findings }: Analysis, comparison: Comparison): string {
  return findings.find(({ id }) => id === comparison.findings[0])?.sentence.text ?? '';
}

export function toAnswer(
  {
    sentence,
    comparison,
    point,
    language,
  }: { sentence: string; comparison: Comparison; point: Point; language: string },
  prediction: Prediction,
  reason: string,
): Omit<Answer, 'at' | 'page' | 'title'> {
  return {
    point: point.id,
    label: point.label,
    sentence,
    language,
    prediction,
    reason,
    seen: seenBeside(comparison),
  };
}

/** The answers of one page as a classroom. `rest` says how they are kept. */
export function classroomFor(
  { url, title }: { url: string; title: string },
  answers: readonly Answer[],
  rest: {
    keep: (answer: Omit<Answer, 'at'>) => void;
    skip?: (point: string) => void;
    skipped: ReadonlySet<string>;
    isLost?: boolean;
  },
): Classroom {
  const page = pageKey(url);
  const own = new Map(answers.filter((each) => each.page === page).map((each) => [each.point, each]));
  return {
    page,
    given: (point) => own.get(point),
    answer: (answer) => rest.keep({ ...answer, page, title }),
    skip: rest.skip,
    skipped: rest.skipped,
    isLost: rest.isLost ?? false,
  };
}
