import type { Told } from './shelf';

export interface Phrase {
  text: string;
  outlets: string[];
}

/** The phrases that accounts quote, in the given order. Equal phrases become one, with all who quote it. */
export function phrasesOf(told: readonly Told[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { account, source } of told) {
    if (!account.quote) continue;
    const key = account.quote.toLowerCase().replace(/[’‘]/g, "'");
    const phrase = phrases.get(key) ?? { text: account.quote, outlets: [] };
    if (!phrase.outlets.includes(source.outlet)) phrase.outlets.push(source.outlet);
    phrases.set(key, phrase);
  }
  return [...phrases.values()];
}
