import { browser } from './browser';

/** The interface texts of the reader's language, for TextContext. Missing plural forms fall back to "other". */
export function browserTexts() {
  const language = languageOfTexts();
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

/**
 * The language that the browser took our texts from. It may differ from the language of the browser's interface, and
 * plurals, numbers and dates must fit the texts. If the two are the same, the interface's region is kept (en-GB).
 */
function languageOfTexts(): string {
  const texts = browser.i18n.getMessage('language') || 'en';
  const own = browser.i18n.getUILanguage();
  return own.split(/[-_]/)[0] === texts ? own : texts;
}
