import { sentenceOf, toAnswer } from '../../components/class/classroom';
import { pageKey } from '../../lib/class/page-key';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Answer } from '../../lib/model/class';
import { readAnswers } from '../../lib/platform/answers';
import type { BriefsQuestion } from '../../lib/platform/contract';

/** What was answered so far about the points of a page, by point. */
export async function answersOf(url: string): Promise<[string, Answer][]> {
  const own = (await readAnswers()).filter(({ page }) => page === pageKey(url));
  return own.map((answer) => [answer.point, answer]);
}

/** The answer that a prediction beside a sentence makes. Null if the base no longer has its point. */
export function answerTo(
  { analysis, title, url }: BriefsQuestion['page'],
  { base, points }: ClaimBase,
  predicted: NonNullable<BriefsQuestion['predicted']>,
): Answer | null {
  const point = points.find(({ id }) => id === predicted.point);
  const comparison = analysis.comparisons.find((each) => each.point === predicted.point);
  if (!point || !comparison) return null;
  const about = { sentence: sentenceOf(analysis, comparison), comparison, point, language: base.language };
  const at = new Date().toISOString();
  return { at, page: pageKey(url), title, ...toAnswer(about, predicted.prediction, '') };
}
