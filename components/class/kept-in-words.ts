import type { Texts } from '../text';

/** How long answers are kept, as settings and record say it. Null: until they are cleared; 0: not at all. */
export function keptInWords(days: number | null, { t, n }: Texts): string {
  if (days === null) return t('answersKept');
  return days === 0 ? t('answersKeptNot') : t('answersKeptDays', n('settingsAnswersDays', days));
}
