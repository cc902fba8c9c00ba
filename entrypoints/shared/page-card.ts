import { createCard } from '../../components/card/card';
import type { Opened } from '../../lib/page/companion';
import { toBackground } from '../../lib/platform/messages';
import { browserTexts } from '../../lib/platform/texts';

/** The card of one page: asks for the accounts of the sentence's points, and shows them beside it. */
export function pageCard(signal: AbortSignal, rules: Promise<{ isClass: () => boolean }>) {
  const showAll = (point: string) => {
    card.close();
    void toBackground('openPanel', { point });
  };
  const card = createCard(browserTexts(), showAll);
  let asked = 0;
  const close = () => {
    asked++;
    card.close();
  };
  signal.addEventListener('abort', close);
  return {
    close,
    async open({ findings, analysis, place }: Opened): Promise<void> {
      // In class the question comes before the accounts, and the panel asks it.
      const first = findings[0]?.point;
      if ((await rules).isClass()) return first === undefined ? undefined : showAll(first);
      const mine = ++asked;
      const comparisons = findings.flatMap(
        ({ point }) => analysis.comparisons.find((each) => each.point === point) ?? [],
      );
      const reply = await toBackground('briefs', { base: analysis.base.id, comparisons });
      if (mine === asked && reply.ok && reply.value.length > 0) card.open(reply.value, place);
    },
  };
}
