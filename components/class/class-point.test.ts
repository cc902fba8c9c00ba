// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Point } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
import { ClassPoint } from './ClassPoint';
import { classroomFor } from './classroom';

const point = { id: 'length', label: 'How long they talked' } as Point;
const comparison = { point: point.id, kind: 'number', judgement: false, values: [], accounts: [] };

it('does not take a half-typed answer along to the next article', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const show = (url: string) => {
    const classroom = classroomFor({ url, title: '' }, [], { keep: () => {}, skipped: new Set() });
    const props = {
      classroom,
      sentence: 'x',
      language: 'en',
      comparison: comparison as unknown as Comparison,
      point,
    };
    act(() => render(h(ClassPoint, { ...props, children: () => 'others' }), root));
    return root.querySelector('input[type=text]') as HTMLInputElement;
  };
  const here = show('https://a.example/one');
  here.value = 'They said so.';
  act(() => void here.dispatchEvent(new Event('input', { bubbles: true })));
  expect(show('https://a.example/one').value).toBe('They said so.');
  expect(show('https://a.example/two').value).toBe('');
  // Whoever looked at another one in between goes on with it.
  expect(show('https://a.example/one').value).toBe('They said so.');
});
