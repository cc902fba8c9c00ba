import { ClassAnswers, ClassRecord } from '../../components/class/ClassRecord';
import css from '../../components/class/record.css?inline';
import { Arrival } from '../../components/practice/Arrival';
import { standalonePage } from '../../components/shared/standalone';
import { useTexts } from '../../components/text';
import { answersAsCsv } from '../../components/worksheet/sheet-csv';
import { saveFile, saveTable } from '../../lib/platform/save-file';
import { isInPrivateWindow } from '../../lib/platform/tabs';
import { useAnswers } from '../shared/use-answers';
import { useDaysKept } from '../shared/use-days-kept';

/** The answers of this browser, with the ways to save and clear them. */
export function Record() {
  const texts = useTexts();
  const { answers, remove, clear, isLost } = useAnswers();
  const { value: days } = useDaysKept();
  if (!answers) return null;
  const title = texts.t('classRecord');
  return (
    <>
      <Arrival name={title} />
      <ClassRecord
        answers={answers}
        isLost={isLost}
        // Nothing is stored of a private window.
        days={isInPrivateWindow() ? 0 : days}
        onSaveCsv={() => saveTable('answers.csv', answersAsCsv(answers, texts))}
        onSavePage={() =>
          saveFile(
            'answers.html',
            standalonePage(<ClassAnswers answers={answers} />, { title, css, texts }),
            'text/html',
          )
        }
        onRemove={remove}
        onClear={clear}
      />
    </>
  );
}
