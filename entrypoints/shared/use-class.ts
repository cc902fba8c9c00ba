import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model';
import { keepAnswer, readAnswers, watchAnswers } from '../../lib/platform/answers';
import type { Setting } from '../../lib/platform/settings';

/** A setting as it stands now, from whatever page it is changed; undefined until it was read. */
export function useSetting<T>(setting: Setting<T>): { value: T; fixed: boolean } | undefined {
  const [state, setState] = useState<{ value: T; fixed: boolean }>();
  useEffect(() => {
    const read = () => void setting.get().then(setState);
    read();
    return setting.watch(read);
  }, [setting]);
  return state;
}

/** All predictions kept in this browser, and how to keep one more; undefined until they were read. */
export function useAnswers(): { answers: Answer[] | undefined; keep: (answer: Omit<Answer, 'at'>) => void } {
  const [answers, setAnswers] = useState<Answer[]>();
  useEffect(() => {
    void readAnswers().then(setAnswers);
    return watchAnswers(setAnswers);
  }, []);
  const keep = useCallback((answer: Omit<Answer, 'at'>) => {
    const whole = { ...answer, at: new Date().toISOString() };
    // Shown at once, also where the browser refuses to store it (a full disk): the lesson goes on.
    setAnswers((before) => [...(before ?? []), whole]);
    void keepAnswer(whole).catch(() => undefined);
  }, []);
  return { answers, keep };
}
