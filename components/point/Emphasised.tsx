import { joined, type Run } from './emphasis';

/** A text with some of its words emphasised. */
export function Emphasised({ runs }: { runs: readonly Run[] }) {
  return <>{joined(runs).map(({ text, strong }, i) => (strong ? <mark key={i}>{text}</mark> : text))}</>;
}
