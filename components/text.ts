import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** A message with one form for each plural of the language. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** Interface texts for components. The entrypoint provides it (from the browser's i18n), so components need no platform. */
export interface Texts {
  /** The reader's language, as a BCP 47 tag, for numbers and dates. */
  language: string;
  /** A message with its $1, $2 … filled in. */
  t: (key: MessageKey, ...substitutions: (string | number)[]) => string;
  /** Picks `${key}_one`, `${key}_few` … by the language's plural rules, and fills the number in as $1. */
  n: (key: PluralKey, count: number, ...substitutions: (string | number)[]) => string;
}

export const TextContext = createContext<Texts>({ language: 'en', t: (key) => key, n: (key) => key });
export const useTexts = (): Texts => useContext(TextContext);
