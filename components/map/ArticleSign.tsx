import { useTexts } from '../text';

/** A page with lines, 12 wide and high. The lines are holes, so it needs one colour only. */
export const PAGE_SHAPE = 'M2 0h5.5L10 2.5V12H2zM3.6 4.4h4.8v1.2H3.6zM3.6 6.8h4.8v1.2H3.6zM3.6 9.2h3v1.2h-3z';

/** Stands at what the reader's article has. Its name is heard with the row, and shown to the pointer. */
export function ArticleSign() {
  const { t } = useTexts();
  return (
    <svg class="article-sign" viewBox="0 0 12 12" role="img">
      <title>{t('pointThisArticle')}</title>
      <PageShape />
    </svg>
  );
}

/** The same sign where it explains itself. */
export const ArticleSignBeside = () => (
  <svg class="article-sign" viewBox="0 0 12 12" aria-hidden="true">
    <PageShape />
  </svg>
);

const PageShape = () => <path d={PAGE_SHAPE} fill-rule="evenodd" />;
