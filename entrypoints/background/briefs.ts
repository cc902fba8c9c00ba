import { cardPoint, valuesInWords } from '../../components/card/card-point';
import { askOf, noteOf, toldLines } from '../../components/class/card-lines';
import { isAsked } from '../../components/class/classroom';
import type { Texts } from '../../components/text';
import { briefOf } from '../../lib/compare/brief';
import type { CardPoint } from '../../lib/model/card';
import { keepAnswer } from '../../lib/platform/answers';
import { enabledBases } from '../../lib/platform/bases/enabled';
import type { BriefsQuestion } from '../../lib/platform/contract';
import { askInCard, mode } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';
import { answersOf, answerTo } from './card-answers';

/**
 * A sentence's points in brief, for the card. In class, a point not yet predicted shows only its question, or that the
 * panel has one.
 */
export async function briefsFor(asked: BriefsQuestion, isPrivate: boolean): Promise<CardPoint[]> {
  const { page, findings, predicted } = asked;
  const sentence = page.analysis.findings.find(({ id }) => id === findings[0]?.id)?.sentence.text ?? '';
  const base = (await enabledBases()).find((each) => each.base.id === page.analysis.base.id);
  if (!base) return [];
  const [{ value: current }, { value: inCard }] = await Promise.all([mode.get(), askInCard.get()]);
  const isClass = current === 'class';
  const texts = browserTexts() as Texts;
  const answers = new Map(isClass ? await answersOf(page.url) : []);
  // What was answered meanwhile, in the panel or in another tab, stands: it may have a reason.
  const said = predicted && !answers.has(predicted.point) ? answerTo(page, base, predicted) : null;
  if (said) answers.set(said.point, said);
  const isKept = !said || (await keepAnswer(said, isPrivate)) !== 'lost';
  const first = (point: string) => Number(point === said?.point);
  return [...findings]
    .sort((a, b) => first(b.point) - first(a.point))
    .flatMap(({ point }) => {
      const comparison = page.analysis.comparisons.find((each) => each.point === point);
      const answer = answers.get(point);
      const asks = isClass && !answer && comparison !== undefined && isAsked(comparison);
      const brief = comparison && briefOf(comparison, base, asks);
      if (!brief) return [];
      const told = answer ? toldLines(answer, isKept, texts) : noteOf(comparison, texts);
      const also = findings.length > 1 ? texts.t('cardAlso') : '';
      if (asks) return cardPoint(brief, sentence, { ...askOf(texts, inCard), also }, texts);
      const values = valuesInWords(comparison, base, texts);
      return cardPoint(brief, sentence, { told, choices: [], also, values }, texts);
    });
}
