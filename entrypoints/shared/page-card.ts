import { createCard } from '../../components/card/card';
import type { Prediction } from '../../lib/model/class';
import type { Opened } from '../../lib/page/companion';
import type { toBackground } from '../../lib/platform/messages';
import { speak } from './speak';

/** The card of one page: asks the background for the accounts of the sentence's points, and shows them beside it. */
export function pageCard(signal: AbortSignal, ask: typeof toBackground) {
  const showAll = (point: string) => {
    card.close();
    void ask('openPanel', { point });
    // The focus stays with the sentence.
    speak('heardPanel');
  };
  const card = createCard(showAll);
  let asked = 0;
  const close = () => {
    asked++;
    card.close();
  };
  signal.addEventListener('abort', close);
  async function open(
    opened: Opened,
    predicted: { point: string; prediction: Prediction } | null = null,
  ): Promise<void> {
    const { findings, page } = opened;
    const mine = ++asked;
    const reply = await ask('briefs', { page, findings, predicted });
    if (mine === asked && reply.ok && reply.value.points[0])
      card.open(reply.value, opened, (point, prediction) => void open(opened, { point, prediction }));
  }
  return { close, open };
}
