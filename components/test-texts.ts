import messages from '../public/_locales/en/messages.json';
import type { Texts } from './text';

const ENGLISH: Record<string, { message: string }> = messages;
const plurals = new Intl.PluralRules('en');
const fill = (key: string, values: readonly (string | number)[]) =>
  (ENGLISH[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1]));

/** For tests: the English texts as readers get them. */
export const english: Texts = {
  language: 'en',
  t: (key, ...values) => fill(key, values),
  n: (key, count, ...values) => fill(`${key}_${plurals.select(count)}`, [count, ...values]),
};
