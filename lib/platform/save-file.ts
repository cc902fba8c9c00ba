/** Lets the reader save a text as a file. It needs a document, and nothing is kept. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  // `npm run inspect` lets no other address be set.
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Without a byte order mark, spreadsheets don't take a text for UTF-8. */
export const saveTable = (name: string, csv: string): void => saveFile(name, `\ufeff${csv}`, 'text/csv');
