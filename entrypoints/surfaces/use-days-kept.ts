import { keepAnswers, keepAnswersDays, NO_NEW } from '../../lib/platform/settings';
import { useSetting } from './use-setting';

/** For how many days answers are kept: none if a school wants none kept, null until they are cleared. */
export function useDaysKept() {
  const keep = useSetting(keepAnswers);
  const days = useSetting(keepAnswersDays);
  if (!keep.value) return { ...days, value: 0, fixed: keep.fixed };
  return days.value === NO_NEW ? { ...days, value: 0 } : days;
}
