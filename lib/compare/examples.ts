import type { Quantity, Value } from '../model/claim-base';
import { isInferred } from './quantity';

/**
 * The different values among those given, in whatever words: "in seven years" and "2018" are one. What is printed as a
 * figure speaks for its group. The furthest from `own` come first, of figures one on either side of it; otherwise those
 * that most give.
 */
export function examples(values: readonly Value[], own: Value | null): Value[] {
  const groups = new Map<string, { value: Value; times: number }>();
  for (const value of values) {
    const { value: before, times = 0 } = groups.get(keyOf(value)) ?? {};
    const isWorse = before?.type === 'quantity' && value.type === 'quantity' && isInferred(before);
    groups.set(keyOf(value), { value: before === undefined || isWorse ? value : before, times: times + 1 });
  }
  const away = (value: Value) =>
    value.type === 'quantity' && own?.type === 'quantity' ? figureOf(value) - figureOf(own) : 0;
  const [first, ...rest] = [...groups.values()]
    .sort((a, b) => Math.abs(away(b.value)) - Math.abs(away(a.value)) || b.times - a.times)
    .map(({ value }) => value);
  if (first === undefined) return [];
  const opposite = rest.find((value) => away(value) * away(first) < 0);
  return [first, ...(opposite ? [opposite] : []), ...rest.filter((value) => value !== opposite)];
}

/** The same for values that mean the same. That one is said to be approximate makes it no other figure. */
function keyOf(value: Value): string {
  if (value.type === 'quantity') return `${value.min} ${value.max} ${value.unit}`;
  if (value.type === 'names' || value.type === 'place')
    return [...value.names].sort().join('; ').toLowerCase();
  if (value.type === 'date') return `${value.from} ${value.to}`;
  return value.type === 'yesno' ? `${value.yes}` : value.words.toLowerCase();
}

/** The figure that is printed: "nearly three hours" and "over three hours" are three. */
const figureOf = ({ min, max }: Quantity): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
