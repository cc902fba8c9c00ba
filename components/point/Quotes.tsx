import { useTexts } from '../text';
import { Emphasised } from './Emphasised';
import { type Phrase, uncommonWords } from './uncommon-words';

/** The short phrases that outlets quote, one under the other, with the words emphasised that most of the others lack. */
export function Quotes({ phrases, language }: { phrases: readonly Phrase[]; language: string }) {
  const { t } = useTexts();
  const marked = uncommonWords(phrases);
  return (
    <section class="quotes">
      <h4>{t('quotesTitle')}</h4>
      <ul>
        {marked.map(({ text, outlets, spans }) => (
          <li key={text}>
            <q class="reading" lang={language} dir="auto">
              <Emphasised text={text} spans={spans} />
            </q>{' '}
            <bdi class="small soft">{outlets.join(', ')}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
