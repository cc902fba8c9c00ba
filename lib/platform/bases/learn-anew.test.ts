import { expect, it } from 'vitest';
import { soundBase } from '../../../tests/claim-bases/bad-files';
import type { ClaimBase } from '../../model/claim-base';
import type { Learned } from '../../model/learned';
import { learnAnew } from './learn-anew';

const learned = (version: number): Learned => ({
  version,
  points: ['visitors'],
  biases: [-1],
  keys: '',
  owners: '',
  steps: '',
  stepsToOne: 8,
  threshold: 0.4,
  cues: { parts: '', longest: 0, cues: [] },
});
const base = (id: string, version?: number): ClaimBase => {
  const one = soundBase() as ClaimBase;
  return {
    ...one,
    base: { ...one.base, id },
    ...(version === undefined ? {} : { learned: learned(version) }),
  };
};
const counts = { sources: 2, outlets: 2, countries: 1, points: 1, accounts: 2, phrasings: 1, examples: 0 };

it('learns anew from those bases only that another version learned from, or none', async () => {
  const bases = [base('current', 3), base('older', 2), base('never')];
  const written: [string, number, number][] = [];
  await learnAnew(3, () => learned(3), {
    list: async () => bases.map((one, i) => ({ info: one.base, counts, stored: 100 + i })),
    read: async (id) => bases.find((one) => one.base.id === id),
    write: async (id, stored, { version }) => void written.push([id, stored, version]),
  });
  expect(written).toEqual([
    ['older', 101, 3],
    ['never', 102, 3],
  ]);
});

it.each(['read', 'learn', 'write'])('goes on with the next base where one fails to %s', async (step) => {
  const bases = [base('older', 2), base('never')];
  const written: string[] = [];
  const fail = (at: string, id: string) => {
    if (at === step && id === 'older') throw new Error('full');
  };
  const learn = (from: ClaimBase) => {
    fail('learn', from.base.id);
    return learned(3);
  };
  await learnAnew(3, learn, {
    list: async () => bases.map((one) => ({ info: one.base, counts, stored: 0 })),
    read: async (id) => {
      fail('read', id);
      return bases.find((one) => one.base.id === id);
    },
    write: async (id) => {
      fail('write', id);
      written.push(id);
    },
  });
  expect(written).toEqual(['never']);
});
