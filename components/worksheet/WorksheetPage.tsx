import { useState } from 'preact/hooks';
import { useIsForPupils } from '../shared/for-pupils';
import { useTexts } from '../text';
import { PART_NAMES, type Part, partsIn } from './parts';
import { partsFor, Sheets, type SheetsProps } from './Sheets';
import '../shared/notice-page.css';
import './worksheet.css';

interface Choice {
  sentences: number;
  /** Accounts for each sentence; 0 for all. */
  accounts: number;
  parts: readonly Part[];
}
interface Props extends Omit<SheetsProps, 'parts'> {
  choice: Choice;
  /** How many sentences there could be at most. */
  most: number;
  onChoice: (choice: Choice) => void;
  onPrint: () => void;
  onSavePage: (parts: readonly Part[]) => void;
  onSaveCsv: () => void;
}
/**
 * As many sentences as the lesson has, if there is one. What gives answers away is printed only if asked for: a print run
 * for a whole class must not hold it.
 */
export const asItComes = (lesson: number, query: URLSearchParams): Choice => {
  const asked = partsIn(query);
  return { sentences: lesson || 6, accounts: 4, parts: asked.length > 0 ? asked : ['pupil'] };
};
const ACCOUNTS = [4, 8, 16, 0];

/** What to print, above a view of what will be printed. */
export function WorksheetPage({ choice, most, onChoice, onPrint, onSavePage, onSaveCsv, ...sheets }: Props) {
  const { t } = useTexts();
  // Key and table hold the answers, so teachers print them from a machine of their own.
  const isForPupils = useIsForPupils();
  const offered = partsFor(sheets.article, isForPupils);
  const parts = choice.parts.filter((part) => offered.includes(part));
  const toggle = (part: Part) =>
    onChoice({
      ...choice,
      parts: choice.parts.includes(part)
        ? choice.parts.filter((each) => each !== part)
        : [...choice.parts, part],
    });
  const [isTooMany, setTooMany] = useState(false);
  return (
    <div class="worksheet">
      <header class="worksheet-tools">
        <h1>{t('worksheetTitle')}</h1>
        {offered.length > 1 && (
          <fieldset>
            <legend class="unseen">{t('worksheetParts')}</legend>
            {offered.map((part) => (
              <label key={part}>
                <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />{' '}
                {t(PART_NAMES[part])}
              </label>
            ))}
          </fieldset>
        )}
        <label>
          {t('worksheetCount', most)}{' '}
          <input
            type="number"
            min={1}
            max={most}
            value={choice.sentences}
            aria-describedby="worksheet-status"
            onInput={({ currentTarget: { valueAsNumber } }) => {
              setTooMany(valueAsNumber > most);
              if (valueAsNumber >= 1)
                onChoice({ ...choice, sentences: Math.min(most, Math.floor(valueAsNumber)) });
            }}
            onBlur={({ currentTarget }) => {
              // What can't be is not left standing, nor an empty field.
              currentTarget.value = String(choice.sentences);
              setTooMany(false);
            }}
          />
        </label>
        {!isForPupils && (
          <label>
            {t('worksheetPerSentence')}{' '}
            <select
              value={choice.accounts}
              onChange={({ currentTarget: { value } }) => onChoice({ ...choice, accounts: Number(value) })}
            >
              {ACCOUNTS.map((count) => (
                <option key={count} value={count}>
                  {count === 0 ? t('worksheetAll') : count}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="worksheet-actions">
          <button type="button" class="button primary" onClick={onPrint} disabled={parts.length === 0}>
            {t('worksheetPrint')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => onSavePage(parts)}
            disabled={parts.length === 0}
          >
            {t('classSavePage')}
          </button>
          {!isForPupils && (
            <button type="button" class="button" onClick={onSaveCsv}>
              {t('classSaveCsv')}
            </button>
          )}
        </p>
        <p class="small" role="status" id="worksheet-status">
          {[isTooMany && t('worksheetMost', most), parts.length === 0 && t('worksheetNoParts')]
            .filter(Boolean)
            .join(' ')}
        </p>
      </header>
      <main aria-label={t('worksheetPreview')}>
        <Sheets {...sheets} parts={parts} />
      </main>
    </div>
  );
}

/** Shown if there is nothing to print, with what to do about it. */
export function WorksheetNotice({
  text,
}: {
  text: 'worksheetNone' | 'worksheetGone' | 'practiceNoBase' | 'practiceFailed';
}) {
  const { t } = useTexts();
  return (
    <main class="notice-page">
      <h1>{t('worksheetTitle')}</h1>
      <p class="reading">{t(text)}</p>
      <p>
        {text === 'practiceNoBase' ? (
          <a href="/bases.html">{t('basesTitle')}</a>
        ) : (
          <a href="/practice.html">{t('practiceTitle')}</a>
        )}
      </p>
    </main>
  );
}
