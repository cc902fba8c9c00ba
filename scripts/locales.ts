import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One language's messages, compared with the English ones. */
export type Messages = Record<string, { message: string }>;

const LOCALES = join(import.meta.dirname, '..', 'public/_locales');
export const LANGUAGES: readonly string[] = readdirSync(LOCALES).sort();
export const readMessages = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

const FORM = /_(zero|one|two|few|many|other)$/;
/** `mapPoints` for `mapPoints_one`. Null for a message without a number. */
const pluralOf = (key: string): string | null => (FORM.test(key) ? key.replace(FORM, '') : null);

/**
 * The forms that a language's whole numbers take. French and Spanish use "many" only for millions, where "other"
 * serves.
 */
function formsOf(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((form) => form !== 'many' || !['fr', 'es'].includes(language));
}

/** The keys that a language must have, given the English ones. Its plural forms are its own. */
export function keysFor(language: string, english: Messages): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const plural = pluralOf(key);
    return plural === null ? key : formsOf(language).map((form) => `${plural}_${form}`);
  });
  return [...new Set(keys)];
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');

/** What is wrong with a language's messages, one problem a line. If it is empty, all is well. */
export function problems(language: string, messages: Messages, english: Messages): string[] {
  const needed = keysFor(language, english);
  const missing = needed.filter((key) => !Object.hasOwn(messages, key)).map((key) => `missing: ${key}`);
  const extra = Object.keys(messages).filter((key) => !needed.includes(key));
  const wrong = needed.filter((key) => {
    const text = messages[key]?.message;
    if (text === undefined) return false;
    if (text.trim() === '') return true;
    const plural = pluralOf(key);
    const model = placeholders(english[plural === null ? key : `${plural}_other`]?.message ?? '');
    // "One point" may leave its number out.
    return placeholders(text) !== model && !(key.endsWith('_one') && model.includes(placeholders(text)));
  });
  return [
    ...missing,
    ...extra.map((key) => `superfluous: ${key}`),
    ...wrong.map((key) => `placeholders differ or empty: ${key}`),
  ];
}
