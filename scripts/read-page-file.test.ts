import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPageFile } from './read-page-file';
import { BadInput } from './usage';

const folder = mkdtempSync(join(tmpdir(), 'page-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const TEXT = 'Thousands came to the Café by the bridge, and all of them stayed until the evening. '.repeat(4);
const html = (head = '') => `${head}<title>The bridge</title><article><p>${TEXT}</p></article>`;
const latin = (charset: string) => Buffer.from(html(`<meta charset="${charset}">`), 'latin1');

it.each([
  ['the charset that it names', latin('windows-1252')],
  ['UTF-16, marked', Buffer.from(`\ufeff${html()}`, 'utf16le')],
  ['UTF-8', html()],
  ['JSON with a mark', `\ufeff${JSON.stringify({ text: TEXT })}`],
])('reads a page in %s', async (name, content) => {
  const { facts } = await readPageFile(file(name, content));
  expect(facts.blocks.map(({ text }) => text).join(' ')).toContain('came to the Café by the bridge');
});

it.each(['utf-8', 'no-such'])('guesses no charset where a page says %s and is not', async (name) => {
  const reading = readPageFile(file('e.html', latin(name)));
  await expect(reading).rejects.toThrow(/e\.html: byte \d+ is not UTF-8/);
  await expect(reading).rejects.toBeInstanceOf(BadInput);
});
