import { KindMark } from '../shared/KindMark';
import type { SentenceMark } from './PracticeArticle';

/** The id by which a sentence is found again from beside the article. */
export const sentenceId = (number: number) => `sentence-${number}`;

interface Props {
  text: string;
  marks: (SentenceMark & { number: number })[];
  href: (number: number) => string;
  open: number | null;
  /** Whether the kind may be shown. In class it would give the answer away. */
  isSeen: (mark: SentenceMark) => boolean;
}

/**
 * A paragraph with its marked sentences. On other people's pages, marks are highlights that leave the page alone. This
 * page is ours, so they are links: the keyboard and screen readers reach them like any other.
 */
export function Marked({ text, marks, href, open, isSeen }: Props) {
  const parts = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    const kind = isSeen(mark) ? mark.kind : null;
    parts.push(text.slice(at, mark.start));
    parts.push(
      <a
        key={mark.number}
        id={sentenceId(mark.number)}
        class={`sentence-mark ${kind ? `kind-${kind}` : ''}`}
        href={href(mark.number)}
        aria-current={open === mark.number ? 'true' : undefined}
      >
        {text.slice(mark.start, mark.end)}
        {kind && (
          <>
            {' '}
            <KindMark kind={kind} />
          </>
        )}
      </a>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
