import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model/class';
import { useTexts } from '../text';
import { keptInWords } from './kept-in-words';
import { PREDICTION_NAMES, seenInWords } from './predictions';

interface Props {
  answers: readonly Answer[];
  /** The browser could not store some of them. They last only as long as this page. */
  isLost?: boolean;
  /** For how many days they are kept. Null: until they are cleared. */
  days: number | null;
  /** With the name or group that was typed, which is kept nowhere but in the file. */
  onSaveCsv: (name: string) => void;
  onSavePage: (name: string) => void;
  onRemove: (answer: Answer) => void;
  /** Keeps one again that was removed by mistake. */
  onRestore: (answer: Answer) => void;
  onClear: () => void;
}

/** All predictions kept in this browser, to look back at, to save and to clear. Nothing counts how many were right. */
export function ClassRecord(props: Props) {
  const { answers, isLost = false, days, onSaveCsv, onSavePage, onRemove, onRestore, onClear } = props;
  const texts = useTexts();
  const { t } = texts;
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState<Answer | null>(null);
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const clear = useRef<HTMLButtonElement>(null);
  // What had the focus disappears with each step. The focus goes to the question, then to what it was asked from, or to
  // what is left.
  const leave = useRef<typeof heading | typeof clear | null>(null);
  const isEmpty = answers.length === 0;
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (leave.current === clear || isEmpty) leave.current?.current?.focus();
  }, [asking, isEmpty]);
  const remove = (answer: Answer, button: HTMLButtonElement) => {
    // The button goes with its answer. The focus goes on to the next one's, so that nobody has to walk there again.
    const all = [...(button.closest('.class-answers')?.querySelectorAll<HTMLElement>('li > button') ?? [])];
    const at = all.indexOf(button);
    (all[at + 1] ?? all[at - 1] ?? heading.current)?.focus();
    setRemoved(answer);
    onRemove(answer);
  };
  // There from the start, because only changes are announced.
  const status = (
    <div class={removed ? 'class-removed' : 'unseen'}>
      <p role="status">{removed && t('classRemoved', removed.label)}</p>
      {removed && (
        <button
          type="button"
          class="button"
          onClick={() => {
            heading.current?.focus();
            setRemoved(null);
            onRestore(removed);
          }}
        >
          {t('classUndo')}
        </button>
      )}
    </div>
  );
  if (isEmpty)
    return (
      <section class="class-record">
        <h2 ref={heading} tabIndex={-1} aria-describedby="class-record-empty">
          {t('classRecord')}
        </h2>
        {status}
        <p id="class-record-empty" class="soft">
          {t('classRecordEmpty')} {keptInWords(days, texts)}
        </p>
      </section>
    );
  return (
    <section class="class-record">
      <h2 ref={heading} tabIndex={-1}>
        {t('classRecord')}
      </h2>
      {status}
      <p class="small soft">
        {t('classRecordNote')} {keptInWords(days, texts)}
      </p>
      {isLost && <p class="class-lost">{t('classNotKept')}</p>}
      <p class="practice-actions">
        <label for="class-name">{t('className')}</label>
        <input
          id="class-name"
          type="text"
          // The browser must not offer it to the next pupil.
          autocomplete="off"
          maxLength={60}
          value={name}
          aria-describedby="class-name-note"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span id="class-name-note" class="small soft">
          {t('classNameNote')}
        </span>
      </p>
      <p class="practice-actions">
        <button type="button" class="button" onClick={() => onSavePage(name.trim())}>
          {t('classSavePage')}
        </button>
        <button type="button" class="button" onClick={() => onSaveCsv(name.trim())}>
          {t('classSaveCsv')}
        </button>
        {asking ? (
          <span role="alert" class="practice-actions">
            {t('classClearSure')}
            <button
              type="button"
              class="button"
              onClick={() => {
                leave.current = heading;
                setAsking(false);
                setRemoved(null);
                onClear();
              }}
            >
              {t('classClearYes')}
            </button>
            <button
              type="button"
              class="button plain"
              ref={keep}
              onClick={() => {
                leave.current = clear;
                setAsking(false);
              }}
            >
              {t('classClearNo')}
            </button>
          </span>
        ) : (
          <button type="button" class="button plain" ref={clear} onClick={() => setAsking(true)}>
            {t('classClear')}
          </button>
        )}
      </p>
      <ClassAnswers answers={answers} onRemove={remove} />
    </section>
  );
}

/** The answers as a list to read, by article. This is also what is saved as a page, where none can be removed. */
export function ClassAnswers({
  answers,
  onRemove,
}: {
  answers: readonly Answer[];
  onRemove?: (answer: Answer, button: HTMLButtonElement) => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const pages = [...new Set(answers.map(({ page }) => page))];
  return (
    <div class="class-answers">
      {pages.map((page) => {
        const own = answers.filter((answer) => answer.page === page);
        return (
          <section key={page}>
            <h3 lang={own[0]?.language} dir="auto">
              {own[0]?.title}
            </h3>
            <ol>
              {own.map((answer) => (
                <li key={answer.point}>
                  <h4 class="soft" lang={answer.language} dir="auto">
                    {answer.label}
                  </h4>
                  <blockquote class="reading" lang={answer.language} dir="auto">
                    {answer.sentence}
                  </blockquote>
                  <p>
                    {t('classExpected')} <strong>{t(PREDICTION_NAMES[answer.prediction])}</strong>
                  </p>
                  <p>{t('classSeen', seenInWords(answer.seen, texts))}</p>
                  {answer.reason && (
                    <p class="soft">
                      {t('classYourReason')} <bdi>{answer.reason}</bdi>
                    </p>
                  )}
                  {onRemove && (
                    <button
                      type="button"
                      class="button plain"
                      aria-label={`${t('classRemove')}: ${answer.label}`}
                      onClick={({ currentTarget }) => onRemove(answer, currentTarget)}
                    >
                      {t('classRemove')}
                    </button>
                  )}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
