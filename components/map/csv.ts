/**
 * A table as CSV after RFC 4180. Spreadsheets take a cell that starts with = + - @ for a formula, even if it is quoted,
 * and texts of an imported base are not ours. So such cells get an apostrophe in front, as spreadsheets themselves do
 * it.
 */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
