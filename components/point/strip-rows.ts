import type { Quantity, Unit, Value } from '../../lib/model';

/** One printed figure on the number strip, with all who printed it. Places are shares of the scale, 0 to 1. */
export interface StripRow {
  value: Quantity;
  outlets: string[];
  /** The article being read printed it. */
  here: boolean;
  /** Where the figure stands; a bar where both differ. An open end goes on to the strip's edge. */
  from: number;
  to: number;
  open: 'below' | 'above' | null;
}
export interface Strip {
  unit: Unit;
  rows: StripRow[];
  /** Figures to write along the scale, with their places. */
  ticks: { at: number; value: number }[];
}

interface Printed {
  outlet: string;
  value: Value | undefined;
}

/** All quantities of one point on one scale, smallest first; null where fewer than two different ones were printed. */
export function stripOf(printed: readonly Printed[], here: Value | null): Strip | null {
  const unit = unitOf(printed, here);
  if (!unit) return null;
  const rows = new Map<string, { value: Quantity; outlets: string[]; here: boolean }>();
  const add = (value: Value | null | undefined, outlet: string | null) => {
    if (value?.type !== 'quantity' || value.unit !== unit) return;
    const key = `${value.min}|${value.max}|${value.approximate ?? false}`;
    const row = rows.get(key) ?? { value, outlets: [], here: false };
    if (outlet === null) row.here = true;
    else row.outlets.push(outlet);
    rows.set(key, row);
  };
  add(here, null);
  for (const { outlet, value } of printed) add(value, outlet);
  if (rows.size < 2) return null;
  const scale = scaleOf([...rows.values()].flatMap(({ value }) => ends(value)));
  return {
    unit,
    rows: [...rows.values()].sort((a, b) => order(a.value) - order(b.value)).map((row) => place(row, scale)),
    ticks: ticksOf(scale, unit).map((value) => ({ value, at: share(value, scale) })),
  };
}

function unitOf(printed: readonly Printed[], here: Value | null): Unit | null {
  if (here?.type === 'quantity') return here.unit;
  const first = printed.find(({ value }) => value?.type === 'quantity')?.value;
  return first?.type === 'quantity' ? first.unit : null;
}

const ends = ({ min, max }: Quantity): [number, number] => [min ?? max ?? 0, max ?? min ?? 0];
/** "Nearly three" stands before three, "more than three" after it. */
const order = (value: Quantity) => {
  const [from, to] = ends(value);
  const nudge = value.min === undefined ? -1 : value.max === undefined ? 1 : 0;
  return (from + to) / 2 + nudge * 1e-6 * Math.max(1, Math.abs(from));
};

function place<T extends { value: Quantity }>(row: T, scale: Scale) {
  const [from, to] = ends(row.value);
  const open: StripRow['open'] =
    row.value.min === undefined ? 'below' : row.value.max === undefined ? 'above' : null;
  return { ...row, from: share(from, scale), to: share(to, scale), open };
}

interface Scale {
  low: number;
  high: number;
  /** Figures that lie orders of magnitude apart are laid out by their magnitude. */
  log: boolean;
}
/** From how many times the smallest figure the largest needs magnitudes to be told apart. */
const APART = 50;
/** Room left free at both edges, as a share of the range. */
const AIR = 0.12;

function scaleOf(figures: readonly number[]): Scale {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  if (low > 0 && high / low > APART) return { low: low / 2, high: high * 2, log: true };
  const air = (high - low || Math.abs(high) || 1) * AIR;
  return { low: low - air, high: high + air, log: false };
}

function share(value: number, { low, high, log }: Scale): number {
  const on = log ? Math.log : (plain: number) => plain;
  return (on(value) - on(low)) / (on(high) - on(low));
}

/** Steps at which people write figures on a scale. */
const STEPS: Partial<Record<Unit, number[]>> = { minutes: [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 960] };
const MOST_TICKS = 4;

function ticksOf({ low, high, log }: Scale, unit: Unit): number[] {
  if (log) {
    const powers: number[] = [];
    for (let tick = 10 ** Math.ceil(Math.log10(low)); tick <= high; tick *= 10) powers.push(tick);
    const skip = Math.ceil(powers.length / MOST_TICKS);
    return powers.filter((_, i) => i % skip === 0);
  }
  const rough = (high - low) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((factor) => Math.max(factor * power, unit === 'year' ? 1 : 0));
  const step = (STEPS[unit] ?? round).find((each) => each >= rough);
  const ticks: number[] = [];
  if (step) for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}
