import { describe, expect, it } from 'vitest';
import type { AccountComparison, Answer } from '../model';
import { isMet, pageKey, rightPredictions, score } from './predict';

const accounts = (...kinds: AccountComparison['kind'][]) =>
  kinds.map((kind, i): AccountComparison => ({ source: `s${i}`, kind }));

describe('right predictions', () => {
  it('are several where accounts differ in several ways', () =>
    expect(
      rightPredictions({ kind: 'number', accounts: accounts('number', 'attribution', 'agrees') }),
    ).toEqual(['number', 'attribution', 'agree']));

  it('take other words for the same fact as agreement, once', () =>
    expect(rightPredictions({ kind: 'wording', accounts: accounts('wording', 'agrees') })).toEqual([
      'agree',
    ]));

  it('are "left out" only where nobody else reports it', () => {
    expect(rightPredictions({ kind: 'only-here', accounts: [] })).toEqual(['left-out']);
    expect(rightPredictions({ kind: 'agrees', accounts: accounts('agrees') })).not.toContain('left-out');
  });
});

const answer = (over: Partial<Answer>): Answer => ({
  at: '2026-03-02T09:00:00Z',
  page: 'practice:wire',
  title: 'An article',
  point: 'talks-duration',
  label: 'Length of the talks',
  sentence: 'They talked for three hours.',
  prediction: 'number',
  reason: '',
  right: ['number'],
  ...over,
});

describe('answers', () => {
  it('count as met where the prediction is among what was there', () => {
    expect(isMet(answer({ right: ['agree', 'number'] }))).toBe(true);
    expect(score([answer({}), answer({ prediction: 'left-out' })])).toEqual({ met: 1, given: 2 });
    expect(score([])).toEqual({ met: 0, given: 0 });
  });

  it('are kept under an address without where the reader came from', () => {
    expect(pageKey('https://news.example/a?utm_source=x#top')).toBe('https://news.example/a');
    expect(pageKey('practice:wire')).toBe('practice:wire');
  });
});
