import { askOf, toldLines } from '../../components/class/card-lines';
import { sentenceOf, toAnswer } from '../../components/class/classroom';
import type { Texts } from '../../components/text';
import { pageKey } from '../../lib/class/predict';
import { briefOf } from '../../lib/compare/brief';
import type { Answer, Brief, ClaimBase } from '../../lib/model';
import { keepAnswer, readAnswers } from '../../lib/platform/answers';
import { enabledBases } from '../../lib/platform/bases/enabled';
import type { ToBackground } from '../../lib/platform/contract';
import { mode } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

type Asked = Parameters<ToBackground['briefs']>[0];

/** For the card beside a sentence: its points in brief; in class, what was not predicted yet shows its question only. */
export async function briefsFor({ page, points, predicted }: Asked, isPrivate: boolean): Promise<Brief[]> {
  const { comparisons } = page.analysis;
  const base = (await enabledBases()).find((each) => each.base.id === page.analysis.base.id);
  if (!base) return [];
  const isClass = (await mode.get()).value === 'class';
  const texts = browserTexts() as Texts;
  const answers = new Map(isClass ? await answersOf(page.url) : []);
  const said = predicted && answerTo(page, base, predicted);
  if (said) answers.set(said.point, said);
  const isKept = !said || (await keepAnswer(said, isPrivate)) !== 'lost';
  const first = (point: string) => Number(point === said?.point);
  return [...points]
    .sort((a, b) => first(b) - first(a))
    .flatMap((point) => {
      const comparison = comparisons.find((each) => each.point === point);
      const answer = answers.get(point);
      const brief = comparison && briefOf(comparison, base, isClass && !answer);
      if (!brief) return [];
      if (answer) return { ...brief, told: toldLines(answer, isKept, texts) };
      return isClass ? { ...brief, ...askOf(texts) } : brief;
    });
}

async function answersOf(url: string): Promise<[string, Answer][]> {
  const own = (await readAnswers()).filter(({ page }) => page === pageKey(url));
  return own.map((answer) => [answer.point, answer]);
}

function answerTo(
  { analysis, title, url }: Asked['page'],
  { points }: ClaimBase,
  predicted: NonNullable<Asked['predicted']>,
): Answer | null {
  const point = points.find(({ id }) => id === predicted.point);
  const comparison = analysis.comparisons.find((each) => each.point === predicted.point);
  if (!point || !comparison) return null;
  const about = { sentence: sentenceOf(analysis, comparison), comparison, point };
  const at = new Date().toISOString();
  return { at, page: pageKey(url), title, ...toAnswer(about, predicted.prediction, '') };
}
