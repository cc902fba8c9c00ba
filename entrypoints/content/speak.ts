import type { Outside } from '../../lib/page/companion';
import { browser } from '../../lib/platform/browser';

/** Tells a screen reader the result of a command, in browsers from 2025 on. The page itself is left as it is. */
export const speak: Outside['say'] = (what, values = [], kind = false) => {
  // "only-here" is named by "kindOnlyHere": to browsers, the names of messages are the same in any case.
  const name = kind && browser.i18n.getMessage(`kind${kind.replace('-', '')}`);
  const text = browser.i18n.getMessage(what, [...values, name ? `${name}:` : ''].map(String));
  (Document.prototype as Speaking).ariaNotify?.call(document, text);
};
type Speaking = Document & { ariaNotify?: (text: string) => void };
