import { byWeight, countSeen, isNearlyAll, seenBeside } from '../../lib/class/predict';
import type { SheetItem } from '../../lib/class/worksheet';
import { PREDICTION_NAMES } from '../class/predictions';
import { originName, valueInShort } from '../point/formats';
import { KindMark } from '../shared/KindMark';
import { useTexts } from '../text';

/** For teachers: what there is to see at each sentence, and what to ask. */
export function TeacherKey({ items, language }: { items: readonly SheetItem[]; language: string }) {
  const { t } = useTexts();
  return (
    <>
      <p class="sheet-task">{t('worksheetKeyNote')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col" class="sheet-number">
              {t('worksheetNumber')}
            </th>
            <th scope="col">{t('worksheetSentence')}</th>
            <th scope="col">{t('worksheetThere')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.number}>
              <td class="sheet-number">{item.number}</td>
              <td class="sheet-half" lang={language} dir="auto">
                {item.sentence}
                {item.isOneOfSeveral && <p class="sheet-note">{item.point.label}</p>}
              </td>
              <td>
                <There item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function There({ item: { comparison, right, all } }: { item: SheetItem }) {
  const texts = useTexts();
  const { t, n, language } = texts;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const seen = seenBeside(comparison);
  const weight = countSeen(seen);
  const counts = byWeight(seen);
  const unlike = all.filter(({ kind }) => kind === 'number');
  const values = [
    ...new Set(unlike.flatMap(({ account }) => (account.value ? valueInShort(account.value, texts) : []))),
  ];
  const origins = [
    ...new Set(all.flatMap(({ account }) => (account.origin ? originName(account.origin, t) : []))),
  ];
  return (
    <>
      <p>
        <strong>
          {isNearlyAll(seen)
            ? n('worksheetNearly', weight.differing, weight.all)
            : list.format(right.map((each) => t(PREDICTION_NAMES[each])))}
        </strong>
      </p>
      {counts.map(({ kind, count }) => (
        <p key={kind} class="sheet-count">
          <KindMark kind={kind} word /> <span>{n('basesSources', count)}</span>
        </p>
      ))}
      {values.length > 0 && <p>{t('worksheetValues', values.join('; '))}</p>}
      {origins.length > 0 && <p>{t('worksheetOrigins', origins.join('; '))}</p>}
      {counts.length === 0 && <p>{t('pointNoOthers')}</p>}
    </>
  );
}
