import type { Comparison, Finding } from '../../lib/model';
import { useTexts } from '../text';
import { Emphasised } from './Emphasised';
import { originName } from './formats';

interface Props {
  comparison: Comparison;
  findings: readonly Finding[];
  /** The language of the page, where it states one. */
  goTo: (finding: string) => void;
}

/** What the article being read says: its sentences, the words that speak for the match, value and origin. */
export function ThisArticle({ comparison: { value, origin }, findings, goTo }: Props) {
  const { t } = useTexts();
  return (
    <section class="this-article" aria-label={t('pointThisArticle')}>
      <h4 class="small soft">{t('pointThisArticle')}</h4>
      <ul>
        {findings.map(({ id, sentence, reasons }) => (
          <li key={id}>
            <blockquote class="reading" dir="auto">
              <Emphasised text={sentence.text} spans={reasons} />
            </blockquote>
            <button type="button" class="button plain in-text" onClick={() => goTo(id)}>
              {t('pointInText')}
            </button>
          </li>
        ))}
      </ul>
      {(value || origin) && (
        <p class="small soft account-facts">
          {value && (
            <span>
              {t('pointValue')} <bdi class="figures strong">{value.words}</bdi>
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
