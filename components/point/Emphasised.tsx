import type { Span } from '../../lib/model';
import { emphasise } from './emphasis';

/** A text with some of its words emphasised. */
export function Emphasised({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>{emphasise(text, spans).map((run, i) => (run.strong ? <mark key={i}>{run.text}</mark> : run.text))}</>
  );
}
