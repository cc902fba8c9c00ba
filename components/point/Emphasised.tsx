import { joined, type TextPart } from './emphasis';

/** A text with some of its words emphasised. Not as marks: screen readers would announce each, around single words. */
export function Emphasised({ parts }: { parts: readonly TextPart[] }) {
  return <>{joined(parts).map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : text))}</>;
}
