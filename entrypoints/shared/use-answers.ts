import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model';
import {
  clearAnswers,
  keepAnswer,
  readAnswers,
  removeAnswer,
  watchAnswers,
} from '../../lib/platform/answers';
import { isInPrivateWindow } from '../../lib/platform/tabs';

/**
 * Answers that aren't stored: in a private window, by a school's wish, or on a full disk. They last as long as the
 * page, not only a part of it.
 */
let unstored: Answer[] = [];
/** Whether the browser failed to store one of them. */
let failed = false;

/**
 * All predictions kept in this browser, how to keep one more, and how to remove one or all. Undefined until they have been
 * read. `isLost`: the browser could not store one, which lasts only as long as this page.
 */
export function useAnswers(isPrivate = isInPrivateWindow()): {
  answers: Answer[] | undefined;
  keep: (answer: Omit<Answer, 'at'>) => void;
  remove: (answer: Answer) => void;
  clear: () => void;
  isLost: boolean;
} {
  const [stored, setStored] = useState<Answer[]>();
  const [held, setHeld] = useState(unstored);
  const [isLost, setLost] = useState(failed);
  const hold = useCallback((next: Answer[], isLost = failed) => {
    unstored = next;
    failed = isLost;
    setHeld(next);
    setLost(isLost);
  }, []);
  useEffect(() => {
    void readAnswers().then(setStored);
    return watchAnswers(setStored);
  }, []);
  const keep = useCallback(
    async (answer: Omit<Answer, 'at'>) => {
      const whole = { ...answer, at: new Date().toISOString() };
      if (isPrivate) return hold([...unstored, whole]);
      // Shown at once, even if the browser refuses to store it: the lesson goes on.
      setStored((before) => [...(before ?? []), whole]);
      const result = await keepAnswer(whole, isPrivate);
      if (result === 'kept') return;
      hold([...unstored, whole], failed || result === 'lost');
      setStored((before) => before?.filter((each) => each !== whole));
    },
    [isPrivate, hold],
  );
  const remove = useCallback(
    (answer: Answer) => {
      hold(unstored.filter((each) => each !== answer));
      void removeAnswer(answer);
    },
    [hold],
  );
  const clear = useCallback(() => {
    hold([], false);
    void clearAnswers();
  }, [hold]);
  const answers = useMemo(() => stored && [...stored, ...held], [stored, held]);
  return { answers, keep, remove, clear, isLost };
}
