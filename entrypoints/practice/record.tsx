import { ClassAnswers, ClassRecord } from '../../components/class/ClassRecord';
import css from '../../components/class/record.css?inline';
import { Arrival } from '../../components/practice/Arrival';
import { standalonePage } from '../../components/shared/standalone';
import { useTexts } from '../../components/text';
import { answersAsCsv } from '../../components/worksheet/sheet-csv';
import { saveFile, saveTable } from '../../lib/platform/save-file';
import { isInPrivateWindow } from '../../lib/platform/tabs';
import { useAnswers } from '../surfaces/use-answers';
import { useDaysKept } from '../surfaces/use-days-kept';

/** Tells apart what a class hands in. The browser replaces what a file can't be named. */
const fileOf = (name: string, type: string) => `${['answers', name].filter(Boolean).join(' ')}.${type}`;

/** The answers of this browser, with the ways to save and clear them. */
export function Record() {
  const texts = useTexts();
  const { answers, keep, remove, clear, isLost } = useAnswers();
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
        onSaveCsv={(name) => saveTable(fileOf(name, 'csv'), answersAsCsv(answers, name, texts))}
        onSavePage={(name) => {
          const heading = [title, name].filter(Boolean).join(': ');
          const body = (
            <>
              <h1>{heading}</h1>
              <ClassAnswers answers={answers} />
            </>
          );
          const page = standalonePage(body, { title: heading, css, texts });
          saveFile(fileOf(name, 'html'), page, 'text/html');
        }}
        onRemove={remove}
        onRestore={keep}
        onClear={clear}
      />
    </>
  );
}
