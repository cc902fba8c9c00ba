/** True for a calendar day (2025-08-15) or an instant in UTC (2025-08-15T22:30Z) that exists. */
export function isDayOrInstant(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z)?$/.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

/** True for an absolute http(s) address with a dotted host and without credentials or white space. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/iu.test(text);
}

/**
 * Control characters, and those that turn the direction of text. Nobody sees them, and they can change how a text
 * reads.
 */
export function hasHiddenCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text);
}
