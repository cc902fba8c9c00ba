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
