import { cardPoint, valuesInWords } from '../../components/card/card-point';
import { askOf, toldLines } from '../../components/class/card-lines';
import { sentenceOf, toAnswer } from '../../components/class/classroom';
import type { Texts } from '../../components/text';
import { pageKey } from '../../lib/class/page-key';
import { briefOf } from '../../lib/compare/brief';
import type { Answer, CardPoint, ClaimBase } from '../../lib/model';
import { keepAnswer, readAnswers } from '../../lib/platform/answers';
import { enabledBases } from '../../lib/platform/bases/enabled';
import type { ToBackground } from '../../lib/platform/contract';
import { mode } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

type Asked = Parameters<ToBackground['briefs']>[0];

/** A sentence's points in brief, for the card. In class, a point not yet predicted shows only its question. */
export async function briefsFor(asked: Asked, isPrivate: boolean): Promise<CardPoint[]> {
  const { page, findings, predicted } = asked;
  const sentence = page.analysis.findings.find(({ id }) => id === findings[0]?.id)?.sentence.text ?? '';
  const base = (await enabledBases()).find((each) => each.base.id === page.analysis.base.id);
  if (!base) return [];
  const isClass = (await mode.get()).value === 'class';
  const texts = browserTexts() as Texts;
  const answers = new Map(isClass ? await answersOf(page.url) : []);
  const said = predicted && answerTo(page, base, predicted);
  if (said) answers.set(said.point, said);
  const isKept = !said || (await keepAnswer(said, isPrivate)) !== 'lost';
  const first = (point: string) => Number(point === said?.point);
  return [...findings]
    .sort((a, b) => first(b.point) - first(a.point))
    .flatMap(({ point }) => {
      const comparison = page.analysis.comparisons.find((each) => each.point === point);
      const answer = answers.get(point);
      const brief = comparison && briefOf(comparison, base, isClass && !answer);
      if (!brief) return [];
      const told = answer ? toldLines(answer, isKept, texts) : [];
      if (isClass && !answer) return cardPoint(brief, sentence, askOf(texts), texts);
      const values = valuesInWords(comparison, base, texts);
      return cardPoint(brief, sentence, { told, choices: [], values }, texts);
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
