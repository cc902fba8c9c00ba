import { useTexts } from '../text';
import { ArticleSignBeside } from './ArticleSign';
import type { MapArticle } from './article';

interface Props {
  article: MapArticle;
  /** The language of the base, and so of the articles that are compared with it. */
  written: string;
  /** Whether only the points of the article are shown. */
  only: boolean;
  onOnly: (only: boolean) => void;
}

/** Which article's points the signs in the map stand for, how many it has, and a box that leaves only these. */
export function ArticleLine({ article, written, only, onOnly }: Props) {
  const { t, n } = useTexts();
  return (
    <div class="map-article">
      <p>
        <ArticleSignBeside />{' '}
        <bdi class="reading" lang={written} dir="auto">
          {article.title}
        </bdi>{' '}
        <span class="soft figures">{n('mapArticlePoints', article.points.size, article.of)}</span>
      </p>
      <label class="map-check">
        <input type="checkbox" checked={only} onChange={(event) => onOnly(event.currentTarget.checked)} />
        {t('mapOnlyArticle')}
      </label>
    </div>
  );
}

/** That no page is compared with the base that is shown, and where it can be switched on, unless a school decides. */
export function BaseOff({ fixed, openBases }: { fixed: boolean; openBases: () => void }) {
  const { t } = useTexts();
  if (fixed) return <p class="soft map-off">{t('mapBaseOffFixed')}</p>;
  return (
    <div class="map-off">
      <p class="soft">{t('mapBaseOff')}</p>
      <button type="button" class="button plain" onClick={openBases}>
        {t('basesTitle')}
      </button>
    </div>
  );
}
