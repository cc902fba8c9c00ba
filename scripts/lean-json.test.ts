import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leanJson } from './lean-json';

it('takes white space from JSON files, and nothing else', () => {
  const absoluteSrc = 'public/_locales/uk/messages.json';
  const files = [
    { relativeDest: '_locales/uk/messages.json', absoluteSrc },
    { relativeDest: 'icon/16.png', absoluteSrc: 'public/icon/16.png' },
  ];
  leanJson(files);
  const [lean, icon] = files as { contents?: string; absoluteSrc?: string }[];
  const before = readFileSync(absoluteSrc, 'utf8');
  expect(JSON.parse(lean?.contents ?? '')).toEqual(JSON.parse(before));
  expect(lean?.contents?.length).toBeLessThan(before.length);
  expect(icon).toEqual({ relativeDest: 'icon/16.png', absoluteSrc: 'public/icon/16.png' });
});
