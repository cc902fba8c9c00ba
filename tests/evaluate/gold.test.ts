import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGold } from './gold';

it.each([
  [
    { sentences: [{ text: 'A.', point: ['x'] }] },
    'sentences[0].points',
    'the key "points", which is required',
  ],
  [{ sentences: [{ text: 'A.', points: 'x' }] }, 'sentences[0].points', 'a list, written as [ … ]'],
  [{ sentences: [{ text: 5, points: [] }] }, 'sentences[0].text', 'a text in quotation marks'],
  [{ source: 'herald' }, 'sentences', 'the key "sentences", which is required'],
])('tells of %j where it is wrong, in the words of claim bases', (article, path, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  writeFileSync(join(folder, 'one.json'), JSON.stringify(article));
  const read = () => readGold(folder);
  try {
    expect(read).toThrow(`one.json: ${path}\n`);
    expect(read).toThrow(`expected  ${expected}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
