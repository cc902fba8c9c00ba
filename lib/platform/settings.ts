import { DIFFERENCE_KINDS, type DifferenceKind } from '../model/findings';
import type { MarkSettings } from '../model/surfaces';
import { browser } from './browser';

/**
 * A setting is one exported item: its key, its type and its default stand in one place. Values are in
 * storage.local. A value that a school's administrator fixed in storage.managed under the same key wins, and is
 * shown as fixed.
 */
export interface Setting<T> {
  key: string;
  fallback: T;
  isValid: (value: unknown) => value is T;
  /** `fixed`: a school decided. */
  get: () => Promise<{ value: T; fixed: boolean }>;
}

/**
 * `strictest` applies if a school meant to fix the setting but what it wrote can't be used: a slip must not open what
 * it should close.
 */
function setting<T>(
  key: string,
  fallback: T,
  strictest: T,
  isValid: (value: unknown) => value is T,
): Setting<T> {
  const read = async () => {
    // Both at once, because pages wait for this before they are read.
    const [{ [key]: policy, [FIXED]: keys }, { [key]: stored }] = await Promise.all([
      values('managed', [key, FIXED]),
      values('local', key),
    ]);
    const fixed = policy !== undefined || names(keys, key);
    const found = fixed ? policy : stored;
    return { value: isValid(found) ? found : fixed ? strictest : fallback, fixed };
  };
  return { key, fallback, isValid, get: read };
}

/** Stores what the user chose. If a school decides, the choice takes effect once the policy is gone. */
export const store = <T>({ key }: Setting<T>, value: T): Promise<void> =>
  browser.storage.local.set({ [key]: value });

/**
 * The key of a policy that lists the keys it fixes. Chrome drops a value of the wrong type before we can see it. So a
 * key that is listed but isn't there was dropped.
 */
export const FIXED = 'fixed';

/**
 * Whether such a list, or an entry of one, names a key. Only letters count, in either case: "hide_links" is a slip, and
 * a slip must not open what it should close.
 */
export const names = (list: unknown, key: string): boolean =>
  RegExp(`,${key},`, 'i').test(`,${list},`.replace(/[^a-z,]/gi, ''));

/** Calls back on every change of one of the settings, whichever page made it. Returns the undo. */
export function watchSettings(settings: readonly { key: string }[], changed: () => void): () => void {
  // The session area holds other keys.
  const listener = (changes: Record<string, unknown>) => {
    if (FIXED in changes || settings.some(({ key }) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Without a policy, Firefox rejects and Chrome returns nothing. Storage may also be broken; then nothing is there. */
export async function values(
  area: 'managed' | 'local',
  keys: string | string[] | null,
): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(keys);
  } catch {
    return {};
  }
}

/** No base has this id, and no page has this host. */
const EVERY = '*';
const NOWHERE = '';

/** Marked, so that settings which the content script doesn't ask for are left out of it. */
/* @__NO_SIDE_EFFECTS__ */
const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T);

const listOf =
  <T extends string>(isItem: (value: string) => boolean) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && isItem(item));

const isKinds = listOf<DifferenceKind>(oneOf(...DIFFERENCE_KINDS));
const isStyle = oneOf('by-kind', 'plain');
/** Hosts and ids may be any words here. `policyFaults` reports hosts that are none. */
const isWords = listOf(() => true);
const isDays = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';

const MARKS: MarkSettings = { on: true, style: 'by-kind', kinds: DIFFERENCE_KINDS };
export const marks = setting<MarkSettings>(
  'marks',
  MARKS,
  { ...MARKS, on: false },
  (value): value is MarkSettings => {
    const { on, style, kinds } = (value ?? {}) as Record<string, unknown>;
    return typeof on === 'boolean' && isStyle(style) && isKinds(kinds);
  },
);
export type TextSize = 'normal' | 'large' | 'larger';
export const textSize = setting<TextSize>('textSize', 'normal', 'normal', oneOf('normal', 'large', 'larger'));
/** In class mode a pupil predicts before a point's accounts are shown. */
export type Mode = 'reading' | 'class';
export const mode = setting<Mode>('mode', 'reading', 'class', oneOf('reading', 'class'));
/** Ids of the claim bases that are not used, whether bundled or imported. */
export const basesOff = setting<string[]>('basesOff', [], [EVERY], isWords);
/** Whether a base is switched off, given the `basesOff` setting. */
export const isOff = (id: string, off: readonly string[]): boolean => off.includes(id) || off.includes(EVERY);
/**
 * Hosts to which a school may limit marks, including their subdomains. An empty list means no limit. An entry that isn't
 * a host stays in the list, and no page matches it: a list with no usable entry must not mean "no limit".
 */
export const sites = setting<string[]>('sites', [], [NOWHERE], isWords);
/** For schools whose pupils must not follow links to other sites: outlets are named, not linked. */
export const hideLinks = setting('hideLinks', false, true, isYesOrNo);
/** Whether answers in class mode and practice outlast the page. Schools may want none kept. */
export const keepAnswers = setting('keepAnswers', true, false, isYesOrNo);
/** Stands for days that can't be read: no answer is added, and for a slip in a policy none is lost. */
export const NO_NEW = -1;
/**
 * For how many days. Null: until they are cleared. Null is what a user's choice is stored as, but no value for a policy,
 * in which it would be a slip.
 */
export const keepAnswersDays = setting<number | null>('keepAnswersDays', null, NO_NEW, isDays);
/** Whether class mode also asks in the card beside a sentence, where a news page can notice what is answered. */
export const askInCard = setting('askInCard', true, false, isYesOrNo);
/** Whether claim bases may be added beside the bundled one. */
export const allowImport = setting('allowImport', true, false, isYesOrNo);

/** Whether a text names a host as that list needs it: "bbc.co.uk", not an address and not a pattern. */
export const isHost = (text: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(text);

/** Whether marks are allowed on a host, as addresses spell it (in lower case), given the `sites` setting. */
export function isWithin(host: string, limits: readonly string[]): boolean {
  return limits.length === 0 || limits.some((limit) => `.${host}`.endsWith(`.${limit.toLowerCase()}`));
}
