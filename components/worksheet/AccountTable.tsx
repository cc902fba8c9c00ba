import { useContext } from 'preact/hooks';
import type { SheetItem, SheetRow } from '../../lib/class/worksheet';
import { countryName, dayName, originName } from '../point/formats';
import { copyOf, LinksHidden, linkOf } from '../point/links';
import { KindMark } from '../shared/KindMark';
import { useTexts } from '../text';

/** What other outlets report, sentence by sentence, with every link spelled out, since paper can't be clicked. */
export function AccountTable({ items, language }: { items: readonly SheetItem[]; language: string }) {
  const { t } = useTexts();
  return (
    <>
      {items.map(({ number, sentence, point, rows, all }) => (
        <section key={number} class="sheet-accounts-of">
          <h3 dir="auto">
            {number} <span lang={language}>{sentence}</span>
          </h3>
          <p lang={language}>{point.statement}</p>
          {rows.length === 0 ? (
            <p>{t('pointNoOthers')}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('worksheetOutlet')}</th>
                  <th scope="col">{t('worksheetReports')}</th>
                  <th scope="col">{t('worksheetStands')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.source.id} row={row} language={language} />
                ))}
              </tbody>
            </table>
          )}
          {rows.length < all.length && (
            <p class="sheet-note">{t('worksheetShown', rows.length, all.length)}</p>
          )}
        </section>
      ))}
    </>
  );
}

function Row({ row: { account, source, kind }, language }: { row: SheetRow; language: string }) {
  const { t, language: reader } = useTexts();
  const hidden = useContext(LinksHidden);
  const copy = copyOf(source);
  const where = [
    source.country && countryName(source.country, reader),
    source.published && dayName(source.published, reader),
  ].filter(Boolean);
  return (
    <tr>
      <td class="sheet-outlet">
        <strong>
          <bdi>{source.outlet}</bdi>
        </strong>
        {where.map((each) => (
          <span key={each} class="sheet-where">
            {each}
          </span>
        ))}
      </td>
      <td>
        <p lang={language} dir="auto">
          {account.account} {account.quote && <q>{account.quote}</q>}
        </p>
        {account.origin && (
          <p class="sheet-note">
            {t('pointSaidBy')} {originName(account.origin, t)}
          </p>
        )}
        {!hidden && copy && <p class="sheet-note">{t('pointFoundAt', copy.host)}</p>}
        {!hidden && <p class="sheet-link">{copy?.address ?? linkOf(source) ?? t('pointNoLink')}</p>}
      </td>
      <td class="sheet-kind">
        <KindMark kind={kind} word />
      </td>
    </tr>
  );
}
