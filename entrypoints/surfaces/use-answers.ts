import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model/class';
import {
  clearAnswers,
  keepAnswer,
  readAnswers,
  removeAnswer,
  watchAnswers,
} from '../../lib/platform/answers';
import { isInPrivateWindow } from '../../lib/platform/tabs';
import { useUnstored } from './use-unstored';

/**
 * All predictions kept in this browser, how to keep one more (or one again, with its time), and how to remove one or all. Undefined until they have
 * been read. `isLost`: the browser could not store one, which lasts only as long as this page.
 */
export function useAnswers(isPrivate = isInPrivateWindow()): {
  answers: Answer[] | undefined;
  keep: (answer: Omit<Answer, 'at'> & Partial<Answer>) => void;
  remove: (answer: Answer) => void;
  clear: () => void;
  isLost: boolean;
} {
  const [stored, setStored] = useState<Answer[]>();
  const { held, isLost, hold } = useUnstored();
  useEffect(() => {
    void readAnswers().then(setStored);
    return watchAnswers(setStored);
  }, []);
  const keep = useCallback(
    async (answer: Omit<Answer, 'at'> & Partial<Answer>) => {
      const whole = { at: new Date().toISOString(), ...answer };
      if (isPrivate) return hold((before) => [...before, whole]);
      // Shown at once, even if the browser refuses to store it: the lesson goes on.
      setStored((before) => [...(before ?? []), whole]);
      const result = await keepAnswer(whole, isPrivate);
      if (result === 'kept') return;
      hold((before) => [...before, whole], result === 'lost');
      setStored((before) => before?.filter((each) => each !== whole));
    },
    [isPrivate, hold],
  );
  const remove = useCallback(
    (answer: Answer) => {
      hold((before) => before.filter((each) => each !== answer));
      void removeAnswer(answer);
    },
    [hold],
  );
  const clear = useCallback(() => {
    hold(() => [], null);
    void clearAnswers();
  }, [hold]);
  const answers = useMemo(() => stored && [...stored, ...held], [stored, held]);
  return { answers, keep, remove, clear, isLost };
}
