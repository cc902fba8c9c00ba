import { differingWords } from '../../lib/compare/phrases';
import { useTexts } from '../text';
import { Emphasised } from './Emphasised';
import { useGrow } from './grow';
import type { Phrase } from './phrases';

const AT_FIRST = 6;

/** The short phrases that outlets quote, one below the other. Words that no other phrase has are emphasised. */
export function Quotes({ phrases, language }: { phrases: readonly Phrase[]; language: string }) {
  const { t, n } = useTexts();
  const { box, limit, grow } = useGrow<HTMLElement>('li', AT_FIRST);
  const rest = phrases.length - limit;
  return (
    <section ref={box} class="quotes">
      <h4>{t('quotesTitle')}</h4>
      <ul>
        {phrases.slice(0, limit).map(({ text, outlets }) => {
          const others = phrases.filter((other) => other.text !== text).map((other) => other.text);
          return (
            <li key={text}>
              <q class="reading" lang={language} dir="auto">
                <Emphasised
                  parts={differingWords(text, others).map(({ text, differs }) => ({ text, strong: differs }))}
                />
              </q>{' '}
              <bdi class="small soft">{outlets.join(', ')}</bdi>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" class="button plain flush" onClick={grow}>
          {n('pointShowMore', rest)}
        </button>
      )}
    </section>
  );
}
