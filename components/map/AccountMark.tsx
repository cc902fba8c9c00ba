import type { Account } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { accountKind, markText } from './account-kind';

/**
 * What a cell shows: that it is told differently, the figure itself, quotation marks, a head for somebody named, or a
 * dot. It needs no hue.
 */
export function AccountMark({ account }: { account: Account }) {
  const { language } = useTexts();
  const kind = accountKind(account);
  const text = markText(account, language);
  return (
    <span class={`account-mark mark-${kind}${text.length > ROOMY ? ' tight' : ''}`} aria-hidden="true">
      {kind === 'attributed' ? <Head /> : text}
    </span>
  );
}

/** Longer figures are set smaller to fit the cell. */
const ROOMY = 4;

function Head() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="3.4" r="2.4" />
      <path d="M1.5 11.5a4.5 4.8 0 0 1 9 0z" />
    </svg>
  );
}
