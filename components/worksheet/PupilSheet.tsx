import type { SheetItem } from '../../lib/class/worksheet';
import { PREDICTIONS } from '../../lib/model/class';
import { PREDICTION_NAMES } from '../class/predictions';
import { useTexts } from '../text';

interface Props {
  items: readonly SheetItem[];
  language: string;
  /** With fields to fill in, for a page that is saved. Otherwise with boxes and lines for paper. */
  fields: boolean;
  /** Whether the table of accounts comes with it. */
  table: boolean;
}

/**
 * What pupils get: each sentence, the question what they expect, and room to write. It holds nothing of what others
 * report.
 */
export function PupilSheet({ items, language, fields, table }: Props) {
  const { t } = useTexts();
  const Answers = fields ? Fields : Paper;
  return (
    <>
      {!fields && (
        <div class="sheet-lines sheet-name">
          <span>{t('worksheetName')}</span>
          <span class="sheet-line" />
        </div>
      )}
      <p class="sheet-task">{t(table ? 'worksheetTaskTable' : 'worksheetTask')}</p>
      <ol class="sheet-items">
        {items.map(({ number, sentence, point, isOneOfSeveral }) => (
          <li key={number} class="sheet-item">
            <h3 class="sheet-sentence" dir="auto">
              <strong>{number}</strong> <span lang={language}>{sentence}</span>
            </h3>
            {isOneOfSeveral && (
              <p class="sheet-note" lang={language} dir="auto">
                {point.label}
              </p>
            )}
            <Answers number={number} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How many lines each answer gets. */
const QUESTIONS = [
  ['worksheetWhy', 1],
  ['worksheetDiffers', 2],
  ['worksheetOrigin', 1],
] as const;

function Paper() {
  const { t } = useTexts();
  return (
    <>
      <div class="sheet-choices">
        <span>{t('worksheetExpect')}</span>
        <ul>
          {PREDICTIONS.map((prediction) => (
            <li key={prediction}>
              <span class="sheet-box" aria-hidden="true" /> {t(PREDICTION_NAMES[prediction])}
            </li>
          ))}
        </ul>
      </div>
      {QUESTIONS.map(([question, lines]) => (
        <div key={question} class="sheet-lines">
          <span>{t(question)}</span>
          {Array.from({ length: lines }, (_, i) => (
            <span key={i} class="sheet-line" />
          ))}
        </div>
      ))}
    </>
  );
}

/** The same without a script. Readers who go from field to field hear the number of the sentence with each. */
function Fields({ number }: { number: number }) {
  const { t } = useTexts();
  const name = <span class="unseen">{number}. </span>;
  return (
    <>
      <fieldset class="sheet-choices">
        <legend>
          {name}
          {t('worksheetExpect')}
        </legend>
        {PREDICTIONS.map((prediction) => (
          <label key={prediction}>
            <input type="radio" name={`expect-${number}`} value={prediction} />{' '}
            {t(PREDICTION_NAMES[prediction])}
          </label>
        ))}
      </fieldset>
      {QUESTIONS.map(([question, lines]) => (
        <label key={question} class="sheet-lines">
          <span>
            {name}
            {t(question)}
          </span>
          <textarea rows={lines} />
        </label>
      ))}
    </>
  );
}
