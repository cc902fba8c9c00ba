import { type Answer, LONGEST_REASON } from '../model/class';
import { DIFFERENCE_KINDS } from '../model/findings';
import { browser } from './browser';
import { keepAnswers, keepAnswersDays, NO_NEW } from './settings';

/**
 * Predictions of a class, in storage.local and nowhere else. Each has a key of its own: if two open pages wrote one
 * common list, they would overwrite each other's answers.
 */
const PREFIX = 'answer ';
const keyOf = ({ page, point }: Answer) => `${PREFIX}${page} ${point}`;

/**
 * All answers, in the order in which they were given. Whatever isn't an answer (written by a broken version, say) is
 * skipped.
 */
export async function readAnswers(): Promise<Answer[]> {
  const { value: days } = await keepAnswersDays.get();
  return (await youngerThan(days)).filter(isAnswer).sort((a, b) => a.at.localeCompare(b.at));
}

/**
 * Without an alarm, which would need a permission, answers go when they have been kept long enough and the background
 * next starts, or somebody reads or gives answers.
 */
export async function removeOldAnswers(): Promise<void> {
  const { value: days } = await keepAnswersDays.get();
  if (days !== null) await youngerThan(days);
}

/** Whatever is stored of answers and may still be kept. The rest is removed. */
async function youngerThan(days: number | null): Promise<unknown[]> {
  const stored = await browser.storage.local.get(null).catch(() => ({}) as Record<string, unknown>);
  const all = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  const isKept = (value: unknown) => days === null || days === NO_NEW || isYounger(value, days);
  const old = all.filter(([, value]) => !isKept(value));
  if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key)).catch(() => undefined);
  return all.filter((each) => !old.includes(each)).map(([, value]) => value);
}

const DAY_MS = 86_400_000;
/** What has no time that can be read may be of any age. */
const isYounger = (value: unknown, days: number): boolean =>
  days > 0 && Date.now() - Date.parse((value as Partial<Answer> | null)?.at ?? '') < days * DAY_MS;

/**
 * `unwanted`: nothing is stored for a private window, which the browser must forget, or where a school wants no answers
 * kept. `lost`: storage is full or broken.
 */
export async function keepAnswer(answer: Answer, isPrivate: boolean): Promise<'kept' | 'unwanted' | 'lost'> {
  const [keep, days] = await Promise.all([keepAnswers.get(), keepAnswersDays.get()]);
  await youngerThan(days.value);
  if (isPrivate || !keep.value || (days.value ?? 1) <= 0) return 'unwanted';
  const kept = { ...answer, reason: answer.reason.slice(0, LONGEST_REASON) };
  return browser.storage.local.set({ [keyOf(answer)]: kept }).then(
    () => 'kept',
    () => 'lost',
  );
}

export async function removeAnswer(answer: Answer): Promise<void> {
  await browser.storage.local.remove([keyOf(answer)]);
}

export async function clearAnswers(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
}

/** Calls back on every change, whichever page made it. Returns the undo. */
export function watchAnswers(changed: (answers: Answer[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX)))
      void readAnswers().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const TEXTS = ['at', 'page', 'title', 'point', 'label', 'sentence', 'reason'] as const;
function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { prediction, seen, ...texts } = value as Partial<Answer>;
  const isKind = (each: unknown) => (DIFFERENCE_KINDS as readonly unknown[]).includes(each);
  return (
    TEXTS.every((key) => typeof texts[key] === 'string') &&
    isKind(prediction) &&
    Object.entries(seen ?? { none: 0 }).every(([kind, count]) => isKind(kind) && typeof count === 'number')
  );
}
