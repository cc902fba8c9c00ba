import type { Span } from '../../lib/model';

export interface Run {
  text: string;
  strong: boolean;
}

/** Cuts a text at the edges of the given spans, which may touch, overlap or reach beyond it. Joined runs are the text. */
export function emphasise(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (end: number, strong: boolean) => {
    if (end <= at) return;
    runs.push({ text: text.slice(at, end), strong });
    at = end;
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return runs;
}
