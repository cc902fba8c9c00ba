import type { Span } from '../../lib/model/page';

export interface TextPart {
  text: string;
  strong: boolean;
}

/**
 * Neighbours that look alike become one, and so does a space within emphasised words. That way it is read as a phrase,
 * not in bits.
 */
export function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = [];
  parts.forEach(({ text, strong: own }, i) => {
    const last = whole.at(-1);
    const isSpace = text.trim() === '';
    const strong = isSpace ? last?.strong === true && parts[i + 1]?.strong === true : own;
    if (last?.strong === strong) last.text += text;
    else whole.push({ text, strong });
  });
  return whole;
}

/** Cuts a text at the edges of the given spans, which may touch, overlap or reach beyond it. Joined parts are the text. */
export function emphasise(text: string, spans: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const push = (end: number, strong: boolean) => {
    if (end <= at) return;
    parts.push({ text: text.slice(at, end), strong });
    at = end;
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return parts;
}
