import type { LadderEntry, Ladder as Rungs } from '../../lib/compare/ladder';
import type { OriginType } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { originName } from './formats';
import { Outlets } from './Outlets';
import type { Shelf } from './shelf';

interface Props {
  ladder: Rungs;
  shelf: Shelf;
}

/** Who said so, from own reporting down to wire copy. Sources that carry the same copy count as one. */
export function Ladder({ ladder: { rungs, notNoted, sources, tellings }, shelf }: Props) {
  const { t } = useTexts();
  return (
    <section class="ladder">
      <h4>{t('ladderTitle')}</h4>
      {tellings < sources && <p class="small soft">{t('ladderFolded')}</p>}
      <ol>
        {rungs.flatMap(({ type, entries }) =>
          entries.map((entry) => (
            <Rung key={`${type}|${entry.name}`} type={type} entry={entry} shelf={shelf} />
          )),
        )}
        {notNoted.length > 0 && (
          <li>
            <span class="strong">{t('ladderNotNoted')}</span>{' '}
            <span class="soft figures">{notNoted.length}</span>
            <Outlets sources={notNoted} shelf={shelf} />
          </li>
        )}
      </ol>
    </section>
  );
}

function Rung({ type, entry, shelf }: { type: OriginType; entry: LadderEntry; shelf: Shelf }) {
  const { t } = useTexts();
  const { name, of, tellings, thisArticle } = entry;
  const origin = { type, ...(name !== null && { name }), ...(of !== null && { of }) };
  return (
    <li class={thisArticle ? 'here' : undefined}>
      <bdi class="strong">{originName(origin, t)}</bdi>{' '}
      {tellings.length > 0 && <span class="soft figures">{tellings.length}</span>}
      {thisArticle && (
        <span class="here-note"> {t(tellings.length > 0 ? 'ladderAlsoHere' : 'ladderOnlyHere')}</span>
      )}
      {tellings.map(({ credit, sources }) =>
        credit !== null && sources.length > 1 ? (
          <Outlets
            key={sources[0]}
            sources={sources}
            shelf={shelf}
            intro={t('ladderCopies', credit, sources.length)}
          />
        ) : null,
      )}
      <Outlets
        sources={tellings.filter((one) => isAlone(one)).flatMap(({ sources }) => sources)}
        shelf={shelf}
      />
    </li>
  );
}

const isAlone = ({ credit, sources }: LadderEntry['tellings'][number]) =>
  credit === null || sources.length === 1;
