import { createCard } from '../../components/card/card';
import type { Prediction } from '../../lib/model/class';
import type { Opened } from '../../lib/page/companion';
import type { toBackground } from '../../lib/platform/messages';
import { speak } from './speak';

/** The card of one page: asks the background for the accounts of the sentence's points, and shows them beside it. */
export function pageCard(ask: typeof toBackground) {
  const showAll = async (point: string) => {
    card.close();
    // The focus stays with the sentence.
    if ((await ask('openPanel', { point })).ok) speak('heardPanel');
  };
  const card = createCard(showAll);
  let asked = 0;
  const close = () => {
    asked++;
    card.close();
  };
  async function opened(
    what: Opened,
    predicted: { point: string; prediction: Prediction } | null = null,
  ): Promise<void> {
    const { findings, page } = what;
    const mine = ++asked;
    const reply = await ask('briefs', { page, findings, predicted });
    if (mine === asked && reply.ok && reply.value.points[0])
      card.open(reply.value, what, (point, prediction) => void opened(what, { point, prediction }));
  }
  return { close, opened };
}
