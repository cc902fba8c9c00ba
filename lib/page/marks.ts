import { type Analysis, DIFFERENCE_KINDS, type DifferenceKind } from '../model/findings';
import type { Span } from '../model/page';
import type { LiveBlock } from './article/blocks';

/** A sentence to mark, with all findings in it. The first is of the most telling kind. */
export interface Mark extends Span {
  block: number;
  kind: DifferenceKind;
  findings: { id: string; point: string }[];
}

/** A mark together with its block as it was last read. */
export type LiveMark = Mark & { live: LiveBlock };

/** One mark for each sentence with a finding, in reading order. */
export function toMarks({ findings, comparisons }: Analysis): Mark[] {
  const kinds = new Map(comparisons.map(({ point, kind }) => [point, kind]));
  const kindOf = (point: string) => kinds.get(point) ?? 'only-here';
  const rank = ({ point }: { point: string }) => DIFFERENCE_KINDS.indexOf(kindOf(point));
  const marks = new Map<string, Mark>();
  const byKind = [...findings].sort((a, b) => rank(a) - rank(b));
  for (const { id, point, sentence } of byKind) {
    const key = `${sentence.block}:${sentence.start}`;
    const mark = marks.get(key) ?? { ...sentence, kind: kindOf(point), findings: [] };
    mark.findings.push({ id, point });
    marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}
