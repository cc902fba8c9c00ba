import { expect, it, vi } from 'vitest';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Answer } from '../../lib/model/class';
import { soundBase } from '../../tests/claim-bases/bad-files';

const stored = vi.hoisted(() => new Map<string, unknown>([['mode', 'class']]));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: {
      managed: { get: async () => ({}) },
      local: {
        get: async () => Object.fromEntries(stored),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
}));
vi.mock('../../lib/platform/bases/enabled', () => ({
  enabledBases: async () => [soundBase() as ClaimBase],
}));

import { keepAnswer, readAnswers } from '../../lib/platform/answers';
import { briefsFor } from './briefs';

const url = 'https://paper.example/story';
const GIVEN: Answer = {
  at: '2026-05-05T10:00:00Z',
  page: url,
  title: 'Fair',
  point: 'visitors',
  label: 'Number of visitors',
  sentence: 'Many came.',
  prediction: 'number',
  reason: 'Counting crowds is hard.',
  seen: { number: 1 },
};

it('keeps the answer, with its reason, that was given in the panel while the card stood open', async () => {
  const findings = [
    { id: 'f', point: 'visitors', sentence: { block: 0, start: 0, end: 10, text: 'Many came.' } },
  ];
  const comparisons = [
    { point: 'visitors', kind: 'number', findings: ['f'], accounts: [{ source: 'gazette', kind: 'number' }] },
  ];
  const analysis = { base: { id: 'harbour-fair' }, findings, comparisons } as never;
  const press = () =>
    briefsFor(
      {
        page: { analysis, title: 'Fair', url },
        findings,
        predicted: { point: 'visitors', prediction: 'agrees' },
      },
      false,
    );
  await keepAnswer(GIVEN, false);
  await press();
  expect(await readAnswers()).toEqual([GIVEN]);
  // Without one, what is pressed is kept.
  stored.delete(`answer ${url} visitors`);
  await press();
  expect((await readAnswers()).map(({ prediction }) => prediction)).toEqual(['agrees']);
});
