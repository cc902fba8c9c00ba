import { keptInWords } from '../class/kept-in-words';
import { useTexts } from '../text';
import { Choices, Group } from './Group';
import type { Held } from './held';

/** Days; null: until they are cleared. Longest first, so that arrow keys pass no shorter time on their way. */
const TIMES: (number | null)[] = [null, 365, 30, 7, 1];

/** For how long answers are kept. A school may have fixed a time of its own. */
export function AnswerSettings({ value, fixed, set }: Held<number | null>) {
  const texts = useTexts();
  const { t, n } = texts;
  const nameOf = (days: number | null) => {
    if (days === null) return t('settingsAnswersAlways');
    return days <= 0 ? t('settingsAnswersNone') : n('settingsAnswersDays', days);
  };
  const times = [...new Set([...TIMES, value])];
  return (
    <Group title={t('settingsAnswers')} fixed={fixed}>
      <Choices
        name="keep-answers"
        value={String(value)}
        change={(chosen) => set(times.find((days) => String(days) === chosen) ?? null)}
        options={times.map((days) => ({ value: String(days), label: nameOf(days) }))}
      />
      <p class="soft small">{keptInWords(value, texts)}</p>
    </Group>
  );
}
