import { joined, type Run } from './emphasis';

/** A text with some of its words emphasised. Not as marks: screen readers would announce each, around single words. */
export function Emphasised({ runs }: { runs: readonly Run[] }) {
  return <>{joined(runs).map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : text))}</>;
}
