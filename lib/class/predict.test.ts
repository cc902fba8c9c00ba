import { describe, expect, it } from 'vitest';
import type { AccountComparison } from '../model/findings';
import { byWeight, isNearlyAll, outcome, rightPredictions, seenBeside } from './predict';

const accounts = (...kinds: AccountComparison['kind'][]) =>
  kinds.map((kind, i): AccountComparison => ({ source: `s${i}`, kind }));

it('accounts are counted by kind', () => {
  expect(seenBeside({ accounts: accounts('number', 'agrees', 'agrees') })).toEqual({ number: 1, agrees: 2 });
  expect(seenBeside({ accounts: [] })).toEqual({});
});

it('what most accounts have stands first, and the more telling kind where two weigh the same', () =>
  expect(
    byWeight({ wording: 1, agrees: 19, number: 1 }).map(({ kind, count }) => `${kind} ${count}`),
  ).toEqual(['agrees 19', 'number 1', 'wording 1']));

describe('nearly all', () => {
  it('is nine of ten, and no fewer', () => {
    expect(isNearlyAll({ wording: 1, agrees: 9 })).toBe(true);
    expect(isNearlyAll({ wording: 1, agrees: 8 })).toBe(false);
    expect(isNearlyAll({ number: 2, wording: 2, agrees: 36 })).toBe(true);
    expect(isNearlyAll({ number: 3, wording: 2, agrees: 36 })).toBe(false);
  });

  it('is neither all nor none', () => {
    expect(isNearlyAll({ agrees: 30 })).toBe(false);
    expect(isNearlyAll({})).toBe(false);
  });
});

describe('right predictions', () => {
  it('are all kinds of difference that are there', () =>
    expect(rightPredictions({ agrees: 20, wording: 1, number: 2 })).toEqual(['number', 'wording']));

  it('are "all the same" where none differs, and where nearly all agree beside what differs', () => {
    expect(rightPredictions({ agrees: 48 })).toEqual(['agrees']);
    expect(rightPredictions({ agrees: 48, attribution: 1 })).toEqual(['agrees', 'attribution']);
  });

  it('are not "all the same" where most agree, but not nearly all', () =>
    expect(rightPredictions({ agrees: 45, wording: 11 })).toEqual(['wording']));

  it('are "no other source" only where none has it', () => {
    expect(rightPredictions({})).toEqual(['only-here']);
    expect(rightPredictions({ agrees: 1 })).not.toContain('only-here');
  });
});

describe('what came of a prediction', () => {
  it('is met where it is right', () => {
    expect(outcome({ prediction: 'number', seen: { number: 3, agrees: 9 } })).toBe('met');
    expect(outcome({ prediction: 'agrees', seen: { agrees: 9 } })).toBe('met');
    expect(outcome({ prediction: 'only-here', seen: {} })).toBe('met');
  });

  it('is weighed where one of twenty differs, whichever of both was expected', () => {
    const seen = { wording: 1, agrees: 19 };
    expect(outcome({ prediction: 'agrees', seen })).toBe('nearly');
    expect(outcome({ prediction: 'wording', seen })).toBe('few');
    expect(outcome({ prediction: 'number', seen })).toBe('other');
  });

  it('is met in part where "all the same" holds for some', () => {
    expect(outcome({ prediction: 'agrees', seen: { number: 2, agrees: 9 } })).toBe('partly');
    expect(outcome({ prediction: 'agrees', seen: { number: 10 } })).toBe('other');
  });

  it('is something else in all other cases', () => {
    expect(outcome({ prediction: 'only-here', seen: { agrees: 9 } })).toBe('other');
    expect(outcome({ prediction: 'agrees', seen: {} })).toBe('other');
  });
});
