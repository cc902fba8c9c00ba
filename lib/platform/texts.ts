import { browser } from './browser';

/** The interface texts of the reader's language, for TextContext. Missing plural forms fall back to "other". */
export function browserTexts() {
  const language = browser.i18n.getUILanguage();
  const plurals = new Intl.PluralRules(language);
  const get = (key: string, substitutions: (string | number)[]) =>
    browser.i18n.getMessage(key, substitutions.map(String));
  return {
    language,
    t: (key: string, ...substitutions: (string | number)[]) => get(key, substitutions) || key,
    n: (key: string, count: number, ...substitutions: (string | number)[]) => {
      const all = [count, ...substitutions];
      return get(`${key}_${plurals.select(count)}`, all) || get(`${key}_other`, all) || key;
    },
  };
}
