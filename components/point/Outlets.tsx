import { useTexts } from '../text';
import { outletsOf, type Shelf } from './shelf';

interface Props {
  sources: readonly string[];
  shelf: Shelf;
  intro?: string;
}
const NAMED = 4;

/** The names of outlets: the first few at once, and the others on demand. */
export function Outlets({ sources, shelf, intro }: Props) {
  const { n } = useTexts();
  const names = outletsOf(sources, shelf);
  const rest = names.slice(NAMED);
  const first = `${intro ? `${intro} ` : ''}${names.slice(0, NAMED).join(', ')}`;
  if (names.length === 0) return null;
  if (rest.length === 0) return <p class="small soft">{first}</p>;
  return (
    <details class="small soft">
      <summary>
        {first} <span class="more">{n('ladderMore', rest.length)}</span>
      </summary>
      {rest.join(', ')}
    </details>
  );
}
