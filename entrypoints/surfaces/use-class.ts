import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Classroom, classroomFor } from '../../components/class/classroom';
import { type Mode, mode, watchSettings } from '../../lib/platform/settings';
import { isInPrivateWindow } from '../../lib/platform/tabs';
import { useAnswers } from './use-answers';

/**
 * What lets pupils predict on one page. Null if everything shows at once (reading mode), undefined until that is known.
 * Practice pages always ask. Readers who aren't in a class that a school fixed may look without an answer.
 */
export function useClassroom(
  page: { url: string; title: string } | null,
  { always = false, isPrivate = false } = {},
) {
  // Undefined until it has been read: a default would show for a moment what a pupil is to predict.
  const [chosen, setChosen] = useState<{ value: Mode; fixed: boolean }>();
  useEffect(() => {
    const read = () => void mode.get().then(setChosen);
    read();
    return watchSettings([mode], read);
  }, []);
  const { answers, keep, isLost } = useAnswers(isPrivate || isInPrivateWindow());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const { url = '', title = '' } = page ?? {};
  return useMemo((): Classroom | null | undefined => {
    if (!chosen || !answers) return undefined;
    if (chosen.value !== 'class' && !always) return null;
    const key = (point: string) => `${url} ${point}`;
    const own = new Set(
      [...skipped].flatMap((each) => (each.startsWith(key('')) ? each.slice(url.length + 1) : [])),
    );
    const skip = (point: string) => setSkipped((before) => new Set([...before, key(point)]));
    const maySkip = !(chosen.value === 'class' && chosen.fixed);
    return classroomFor({ url, title }, answers, {
      keep,
      isLost,
      skipped: own,
      ...(maySkip ? { skip } : {}),
    });
  }, [chosen, answers, keep, isLost, skipped, url, title, always]);
}
