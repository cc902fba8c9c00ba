import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { type MessageKey, useTexts } from '../text';
import { KIND_NAMES } from './kinds';

/** A text of the sample with the kind that it is marked as. */
export interface SamplePart {
  kind: DifferenceKind;
  text: Node;
}
/** Invented for this purpose; no article says so. */
const SENTENCES: Record<DifferenceKind, MessageKey> = {
  number: 'sampleNumber',
  attribution: 'sampleAttribution',
  wording: 'sampleWording',
  agrees: 'sampleAgrees',
  'only-here': 'sampleOnlyHere',
};

interface Props {
  /** Draws the marks as in a news page; called after every change. */
  paint: (parts: SamplePart[]) => void;
  /**
   * The kinds that have a line of their own there. For readers who don't see it, the kind's name stands behind the
   * sentence.
   */
  told?: readonly DifferenceKind[];
}

/** A few sentences as in an article, marked exactly as the page would mark them. */
export function MarkSample({ paint, told = DIFFERENCE_KINDS }: Props) {
  const { t } = useTexts();
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const spans = [...(paragraph.current?.querySelectorAll('span:not(.unseen)') ?? [])];
    paint(
      spans.flatMap((span, i) => {
        const [kind, text] = [DIFFERENCE_KINDS[i], span.firstChild];
        return kind && text ? { kind, text } : [];
      }),
    );
  });
  return (
    <p class="mark-sample reading" ref={paragraph}>
      {DIFFERENCE_KINDS.map((kind) => (
        <Fragment key={kind}>
          <span>{t(SENTENCES[kind])}</span>{' '}
          {told.includes(kind) && <span class="unseen">({t(KIND_NAMES[kind])}) </span>}
        </Fragment>
      ))}
    </p>
  );
}
