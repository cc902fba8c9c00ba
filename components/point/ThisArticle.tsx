import type { Comparison, Finding } from '../../lib/model/findings';
import { useTexts } from '../text';
import { Emphasised } from './Emphasised';
import { emphasise } from './emphasis';
import { originName } from './formats';

interface Props {
  comparison: Comparison;
  /** This article's sentences for the point. */
  findings: readonly Finding[];
  goTo: (finding: string) => void;
  /** The language of the article. */
  language: string;
}
const AT_FIRST = 2;

/** What the article being read says: its sentences, the words that support the match, its value and origin. */
export function ThisArticle({ comparison: { value, origin }, findings, goTo, language }: Props) {
  const { t, n } = useTexts();
  const rest = findings.slice(AT_FIRST);
  return (
    <section class="this-article">
      <h4>{t('pointThisArticle')}</h4>
      <Sentences findings={findings.slice(0, AT_FIRST)} goTo={goTo} language={language} />
      {rest.length > 0 && (
        <details>
          <summary class="small">{n('pointMoreSentences', rest.length)}</summary>
          <Sentences findings={rest} goTo={goTo} language={language} />
        </details>
      )}
      {(value || origin) && (
        <p class="small soft account-facts">
          {value && (
            <span>
              {t('pointValue')}{' '}
              <bdi class="figures strong" lang={language}>
                {value.words}
              </bdi>
            </span>
          )}
          {origin && (
            <span>
              {t('pointSaidBy')} <bdi class="strong">{originName(origin, t)}</bdi>
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function Sentences({ findings, goTo, language }: Pick<Props, 'findings' | 'goTo' | 'language'>) {
  const { t } = useTexts();
  return (
    <ul>
      {findings.map(({ id, sentence, reasons }) => (
        <li key={id}>
          <blockquote class="reading" lang={language} dir="auto">
            <Emphasised parts={emphasise(sentence.text, reasons)} />
          </blockquote>{' '}
          <button type="button" class="button plain flush" onClick={() => goTo(id)}>
            {t('pointInText')}
          </button>
        </li>
      ))}
    </ul>
  );
}
