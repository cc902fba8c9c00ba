import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model';
import { keepAnswer, readAnswers, watchAnswers } from '../../lib/platform/answers';
import { isInPrivateWindow } from '../../lib/platform/tabs';

/** All predictions kept in this browser, and how to keep one more; undefined until they were read. */
export function useAnswers(isPrivate = isInPrivateWindow()): {
  answers: Answer[] | undefined;
  keep: (answer: Omit<Answer, 'at'>) => void;
} {
  const [stored, setStored] = useState<Answer[]>();
  /** Those of a private window, gone with the page that shows them. */
  const [held, setHeld] = useState<Answer[]>([]);
  useEffect(() => {
    void readAnswers().then(setStored);
    return watchAnswers(setStored);
  }, []);
  const keep = useCallback(
    (answer: Omit<Answer, 'at'>) => {
      const whole = { ...answer, at: new Date().toISOString() };
      // Shown at once, also where the browser refuses to store it (a full disk): the lesson goes on.
      if (isPrivate) setHeld((before) => [...before, whole]);
      else setStored((before) => [...(before ?? []), whole]);
      void keepAnswer(whole, isPrivate).catch(() => undefined);
    },
    [isPrivate],
  );
  const answers = useMemo(() => stored && [...stored, ...held], [stored, held]);
  return { answers, keep };
}
