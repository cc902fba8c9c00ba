import type { Origin } from '../../lib/model';
import { useTexts } from '../text';
import { originName } from './formats';
import type { Rung } from './rungs';

interface Props {
  rungs: readonly Rung[];
  /** Whom the article being read names. */
  here: Origin | null;
}
const NAMED = 3;

/** Who said so: one line per origin, with those who have it from there. */
export function Ladder({ rungs, here }: Props) {
  const { t } = useTexts();
  const isHere = (origin: Origin | null) =>
    here !== null && origin !== null && here.type === origin.type && here.name === origin.name;
  return (
    <section class="ladder">
      <h4>{t('ladderTitle')}</h4>
      <ol>
        {rungs.map(({ origin, tellers }) => {
          const outlets = [...new Set(tellers.map(({ source }) => source.outlet))];
          return (
            <li key={`${origin?.type}|${origin?.name}`} class={isHere(origin) ? 'here' : undefined}>
              <bdi class="strong">{origin ? originName(origin, t) : t('ladderNobody')}</bdi>{' '}
              <span class="soft figures">{outlets.length}</span>
              {isHere(origin) && <span class="here-note"> {t('ladderHere')}</span>}
              <Outlets names={outlets} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Outlets({ names }: { names: readonly string[] }) {
  const { n } = useTexts();
  const rest = names.slice(NAMED);
  const first = names.slice(0, NAMED).join(', ');
  if (rest.length === 0) return <p class="small soft">{first}</p>;
  return (
    <details class="small soft">
      <summary>
        {first} {n('ladderMore', rest.length)}
      </summary>
      {rest.join(', ')}
    </details>
  );
}
