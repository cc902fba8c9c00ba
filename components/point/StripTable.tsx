import type { Strip } from '../../lib/compare/number-strip';
import { useTexts } from '../text';
import { outletsOf, type Shelf } from './shelf';

/** The number strip in words, on demand: every figure, with all who printed it. */
export function StripTable({ strip, shelf }: { strip: Strip; shelf: Shelf }) {
  const { t } = useTexts();
  return (
    <details>
      <summary class="small">{t('stripTable')}</summary>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{t('stripFigure')}</th>
            <th scope="col">{t('stripPrintedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {strip.bars.map(({ words, thisArticle, sources, start, end }) => (
            <tr key={`${start} ${end} ${words}`}>
              <th scope="row" class="figures" lang={shelf.base.language}>
                {words}
              </th>
              <td>
                {thisArticle && <strong>{t('stripHere')}</strong>}
                {thisArticle && sources.length > 0 && ', '}
                {outletsOf(sources, shelf).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
