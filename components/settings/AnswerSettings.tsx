import { useEffect, useId, useState } from 'preact/hooks';
import { keptInWords } from '../class/kept-in-words';
import { useTexts } from '../text';
import { Choices, Group } from './Group';
import type { Held } from './held';

/** Days; null: until they are cleared. */
const TIMES: (number | null)[] = [null, 365, 30, 7, 1];

/**
 * For how long answers are kept. A school may have fixed a time of its own. A choice applies only with a button: on their
 * way, arrow keys would pass times that are too short, and answers would be lost.
 */
export function AnswerSettings({ value, fixed, set }: Held<number | null>) {
  const texts = useTexts();
  const { t, n } = texts;
  const [chosen, choose] = useState(value);
  const [applied, setApplied] = useState<number | null>();
  const note = useId();
  useEffect(() => choose(value), [value]);
  const nameOf = (days: number | null) => {
    if (days === null) return t('settingsAnswersAlways');
    return days === 0 ? t('settingsAnswersNone') : n('settingsAnswersDays', days);
  };
  const times = [...new Set([...TIMES, value])];
  const isNew = chosen !== value;
  return (
    <Group title={t('settingsAnswers')} fixed={fixed}>
      <Choices
        name="keep-answers"
        value={String(chosen)}
        change={(next) => choose(times.find((days) => String(days) === next) ?? null)}
        options={times.map((days) => ({ value: String(days), label: nameOf(days) }))}
        describedBy={note}
      />
      <p class="soft small" id={note}>
        {isNew ? t('settingsNotApplied', keptInWords(chosen, texts)) : keptInWords(value, texts)}
      </p>
      {isNew && (
        <button
          type="button"
          class="button"
          aria-describedby={note}
          onClick={({ currentTarget }) => {
            // The button goes once this applies.
            currentTarget.closest('fieldset')?.querySelector<HTMLInputElement>('input:checked')?.focus();
            setApplied(chosen);
            set(chosen);
          }}
        >
          {t('settingsApply')}
        </button>
      )}
      <p class="small">
        <a class="settings-link" href="/practice.html#answers">
          {t('classRecord')}
        </a>
      </p>
      <p class="unseen" role="status">
        {!isNew && applied === value && `${t('settingsApplied')} ${keptInWords(value, texts)}`}
      </p>
    </Group>
  );
}
