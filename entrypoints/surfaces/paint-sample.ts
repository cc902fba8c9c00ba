import '../../lib/page/marks.css';
import type { SamplePart } from '../../components/shared/MarkSample';
import { DIFFERENCE_KINDS } from '../../lib/model/findings';
import type { MarkSettings } from '../../lib/model/surfaces';
import { createHighlights } from '../../lib/page/highlights';

const highlights = createHighlights();

/** Marks the sample with the same means as news pages: the same highlights, the same style sheet. */
export function paintSample(parts: readonly SamplePart[], { on, style, kinds }: MarkSettings): void {
  highlights.clear();
  const shown = on ? parts.filter(({ kind }) => kinds.includes(kind)) : [];
  const ranges = (of: readonly SamplePart[]) =>
    of.map(
      ({ text }) =>
        new StaticRange({
          startContainer: text,
          startOffset: 0,
          endContainer: text,
          endOffset: text.textContent?.length ?? 0,
        }),
    );
  if (style === 'plain') highlights.set('plain', ranges(shown));
  else
    for (const kind of DIFFERENCE_KINDS)
      highlights.set(kind, ranges(shown.filter((part) => part.kind === kind)));
}
