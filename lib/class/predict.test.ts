import { describe, expect, it } from 'vitest';
import type { AccountComparison } from '../model';
import { outcome, rightPredictions, seenBeside } from './predict';

const accounts = (...kinds: AccountComparison['kind'][]) =>
  kinds.map((kind, i): AccountComparison => ({ source: `s${i}`, kind }));

it('accounts are counted by kind', () => {
  expect(seenBeside({ accounts: accounts('number', 'agrees', 'agrees') })).toEqual({ number: 1, agrees: 2 });
  expect(seenBeside({ accounts: [] })).toEqual({});
});

describe('right predictions', () => {
  it('are all kinds of difference that are there', () =>
    expect(rightPredictions({ agrees: 40, wording: 1, number: 2 })).toEqual(['number', 'wording']));

  it('are "all the same" only where none differs', () => {
    expect(rightPredictions({ agrees: 48 })).toEqual(['agrees']);
    expect(rightPredictions({ agrees: 48, attribution: 1 })).toEqual(['attribution']);
  });

  it('are "no other source" only where none has it', () => {
    expect(rightPredictions({})).toEqual(['only-here']);
    expect(rightPredictions({ agrees: 1 })).not.toContain('only-here');
  });
});

describe('what came of a prediction', () => {
  it('is met where it is right', () =>
    expect(outcome({ prediction: 'number', seen: { number: 1, agrees: 9 } })).toBe('met'));

  it('is met in part where "all the same" holds for some', () => {
    expect(outcome({ prediction: 'agrees', seen: { number: 1, agrees: 9 } })).toBe('partly');
    expect(outcome({ prediction: 'agrees', seen: { number: 10 } })).toBe('other');
  });

  it('is something else in all other cases', () => {
    expect(outcome({ prediction: 'only-here', seen: { agrees: 9 } })).toBe('other');
    expect(outcome({ prediction: 'agrees', seen: {} })).toBe('other');
  });
});
