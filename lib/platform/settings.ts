import { DIFFERENCE_KINDS, type DifferenceKind } from '../model';
import { browser } from './browser';
import type { MarkSettings } from './contract';
import { stored } from './stored';

/**
 * A setting is one exported item: its key, its type and its default stand in one place. Values lie in
 * storage.local; what a school's administrator fixed in storage.managed under the same key wins and is
 * shown as fixed.
 */
export interface Setting<T> {
  key: string;
  fallback: T;
  /** `fixed`: a school decided. `ignored`: a school's policy has a value here that can't be used; say so. */
  get: () => Promise<{ value: T; fixed: boolean; ignored: boolean }>;
  set: (value: T) => Promise<void>;
}

function setting<T>(key: string, fallback: T, isValid: (value: unknown) => value is T): Setting<T> {
  const read = async () => {
    // Both at once: pages wait for this before they are looked at.
    const [fixed, chosen] = await Promise.all([stored('managed', key), stored('local', key)]);
    if (isValid(fixed)) return { value: fixed, fixed: true, ignored: false };
    return { value: isValid(chosen) ? chosen : fallback, fixed: false, ignored: fixed !== undefined };
  };
  return {
    key,
    fallback,
    get: read,
    set: (value) => browser.storage.local.set({ [key]: value }),
  };
}

/** Calls back on every change of one of the settings, from whatever page; returns the undo. */
export function watchSettings(settings: readonly { key: string }[], changed: () => void): () => void {
  // The session's own area holds other keys.
  const listener = (changes: Record<string, unknown>) => {
    if (settings.some(({ key }) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T);

const listOf =
  <T extends string>(isItem: (value: string) => boolean) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && isItem(item));

const isKinds = listOf<DifferenceKind>((kind) => (DIFFERENCE_KINDS as readonly string[]).includes(kind));
const isStyle = oneOf('by-kind', 'plain');
export const marks = setting<MarkSettings>(
  'marks',
  { on: true, style: 'by-kind', kinds: [...DIFFERENCE_KINDS] },
  (value): value is MarkSettings => {
    const { on, style, kinds } = (value ?? {}) as Record<string, unknown>;
    return typeof on === 'boolean' && isStyle(style) && isKinds(kinds);
  },
);
export type TextSize = 'normal' | 'large' | 'larger';
export const textSize = setting<TextSize>('textSize', 'normal', oneOf('normal', 'large', 'larger'));
/** In class mode a pupil predicts before a point's accounts are shown. */
export type Mode = 'reading' | 'class';
export const mode = setting<Mode>('mode', 'reading', oneOf('reading', 'class'));
/** Ids of the claim bases that are not used, bundled or imported. */
export const basesOff = setting<string[]>(
  'basesOff',
  [],
  listOf(() => true),
);
/** Hosts to which marks are limited, their subdomains included, as a school may wish; none means no limit. */
export const sites = setting<string[]>('sites', [], listOf(isHost));
/** For schools whose pupils must not follow links to other sites: outlets are named, not linked. */
export const hideLinks = setting<boolean>(
  'hideLinks',
  false,
  (value): value is boolean => typeof value === 'boolean',
);

function isHost(value: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i.test(value);
}

/** Whether marks are allowed on a host, given the `sites` setting. */
export function isWithin(host: string, limits: readonly string[]): boolean {
  if (limits.length === 0) return true;
  return limits.some((limit) => `.${host.toLowerCase()}`.endsWith(`.${limit.toLowerCase()}`));
}
