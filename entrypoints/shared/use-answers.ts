import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model';
import { clearAnswers, keepAnswer, readAnswers, watchAnswers } from '../../lib/platform/answers';
import { isInPrivateWindow } from '../../lib/platform/tabs';

/** Answers that no browser stores, of a private window or on a full disk: gone with the page, not with a part of it. */
let unstored: Answer[] = [];

/**
 * All predictions kept in this browser, how to keep one more, and how to clear them; undefined until they were read.
 * `isLost`: the browser could not store one, which lasts only as long as this page.
 */
export function useAnswers(isPrivate = isInPrivateWindow()): {
  answers: Answer[] | undefined;
  keep: (answer: Omit<Answer, 'at'>) => void;
  clear: () => void;
  isLost: boolean;
} {
  const [stored, setStored] = useState<Answer[]>();
  const [held, setHeld] = useState(unstored);
  const hold = useCallback((next: Answer[]) => {
    unstored = next;
    setHeld(next);
  }, []);
  useEffect(() => {
    void readAnswers().then(setStored);
    return watchAnswers(setStored);
  }, []);
  const keep = useCallback(
    async (answer: Omit<Answer, 'at'>) => {
      const whole = { ...answer, at: new Date().toISOString() };
      if (isPrivate) return hold([...unstored, whole]);
      // Shown at once, also where the browser refuses to store it: the lesson goes on.
      setStored((before) => [...(before ?? []), whole]);
      if (await keepAnswer(whole, isPrivate)) return;
      hold([...unstored, whole]);
      setStored((before) => before?.filter((each) => each !== whole));
    },
    [isPrivate, hold],
  );
  const clear = useCallback(() => {
    hold([]);
    void clearAnswers();
  }, [hold]);
  const answers = useMemo(() => stored && [...stored, ...held], [stored, held]);
  return { answers, keep, clear, isLost: !isPrivate && held.length > 0 };
}
