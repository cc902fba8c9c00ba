import { isAtLeast, isAtMost, isInferred, isNearly } from '../../lib/compare/quantity';
import type { Origin, Source, Unit, Value } from '../../lib/model/claim-base';
import type { Texts } from '../text';

/** "Ireland" for IE in the reader's language. The code itself if the browser knows no such country. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The day of an ISO day or date-time, in UTC, since outlets print days. Null if it is no date. */
export function dayName(iso: string, language: string, year = true): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const parts = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, year ? { ...parts, year: 'numeric' } : parts).format(time);
}

/** One figure with its unit, short enough for an axis: "2 hr 45 min", "22", "€118bn". Minutes become hours. */
export function figure(value: number, unit: Unit, language: string): string {
  const number = (options: Intl.NumberFormatOptions, of = value) => formatOf(language, options).format(of);
  if (unit === 'year') return number({ useGrouping: false });
  if (unit === 'percent') return number({ style: 'unit', unit: 'percent' });
  if (unit === 'usd' || unit === 'eur')
    return number({
      style: 'currency',
      currency: unit.toUpperCase(),
      notation: 'compact',
      minimumFractionDigits: 0,
    });
  if (unit === 'days') return number({ style: 'unit', unit: 'day', unitDisplay: 'short' });
  if (unit !== 'minutes') return number(value >= 100_000 ? { notation: 'compact' } : {});
  const time = (of: number, name: string) => number({ style: 'unit', unit: name, unitDisplay: 'short' }, of);
  const [hours, minutes] = [Math.floor(value / 60), value % 60];
  if (hours === 0) return time(minutes, 'minute');
  return minutes === 0 ? time(hours, 'hour') : `${time(hours, 'hour')} ${time(minutes, 'minute')}`;
}

/** Browsers take long to make one, and a list of points asks for the same few again and again. */
const formats = new Map<string, Intl.NumberFormat>();
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 1, ...options });
  formats.set(key, format);
  return format;
}

/**
 * A value for a line of text. Quantities are written as figures ("under 3 hr"). Everything else is in the outlet's
 * words, and so is a quantity that nobody printed as a figure.
 */
export function valueInShort(value: Value, { language, t }: Pick<Texts, 'language' | 't'>): string {
  if (value.type !== 'quantity' || isInferred(value)) return value.words;
  const { min, max, unit, approximate } = value;
  const say = (of: number) => figure(of, unit, language);
  if (min === undefined) {
    if (max === undefined) return value.words;
    return t(isAtMost(value) ? 'pointAtMost' : isNearly(value) ? 'pointNearly' : 'pointUnder', say(max));
  }
  if (max === undefined) return t(isAtLeast(value) ? 'pointAtLeast' : 'pointMoreThan', say(min));
  if (min !== max) return t('pointFromTo', say(min), say(max));
  return approximate ? t('pointAbout', say(min)) : say(min);
}

/** Who said it: "Kremlin", "Dmitry Peskov (Kremlin)", "own reporting", "wire copy, Reuters". */
export function originName(origin: Origin, t: Texts['t']): string {
  if (origin.type === 'own') return t('originOwn');
  const name = origin.name ?? t(ORIGIN_NAMES[origin.type]);
  if (origin.type === 'wire') return origin.name ? t('originWireOf', origin.name) : name;
  return origin.of ? t('originPersonOf', name, origin.of) : name;
}
export const ORIGIN_NAMES = {
  own: 'originOwn',
  person: 'originPerson',
  office: 'originOffice',
  officials: 'originOfficials',
  outlet: 'originOutlet',
  wire: 'originWire',
} as const;

export const SOURCE_KIND_NAMES = {
  news: 'sourceNews',
  analysis: 'sourceAnalysis',
  opinion: 'sourceOpinion',
  live: 'sourceLive',
  wire: 'sourceWire',
} as const satisfies Record<Source['kind'], string>;

/** What a source is: the kind of its outlet or, where that says more, the kind of the article itself. */
export const KINDS_OF_SOURCES = {
  ...SOURCE_KIND_NAMES,
  newspaper: 'outletNewspaper',
  broadcaster: 'outletBroadcaster',
  agency: 'outletAgency',
  online: 'outletOnline',
  magazine: 'outletMagazine',
  'state media': 'outletStateMedia',
  institute: 'outletInstitute',
  government: 'outletGovernment',
} as const satisfies Record<Source['kind'] | NonNullable<Source['outletKind']>, string>;

export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
