import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { countryName, dayName } from './formats';
import { copyOf, LinksHidden, linkOf } from './links';

/**
 * One line: which outlet, from which country, of which day, and the link to its article if there is one. Where only a
 * copy was found, the outlet's name leads nowhere, and the link says whose site it leads to.
 */
export function SourceFacts({ source, mark }: { source: Source; mark?: ComponentChild }) {
  const { t, language } = useTexts();
  const { outlet, country, published, subscription, title } = source;
  const hidden = useContext(LinksHidden);
  const link = hidden ? null : linkOf(source);
  const copy = hidden ? null : copyOf(source);
  return (
    <p class="source-facts">
      {mark}
      <bdi class="source-outlet">
        {link ? (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            title={title === outlet ? undefined : title}
          >
            {outlet}
            <span class="unseen"> {t('pointOpensTab')}</span>
          </a>
        ) : (
          outlet
        )}
      </bdi>
      <span class="small soft source-where">
        {country && <bdi>{countryName(country, language)}</bdi>}
        {published && <time dateTime={published}>{dayName(published, language)}</time>}
        {link && subscription && <span>{t('pointSubscription')}</span>}
        {copy && (
          <a class="source-copy" href={copy.address} target="_blank" rel="noopener noreferrer">
            {t('pointFoundAt', copy.host)}
            <span class="unseen"> {t('pointOpensTab')}</span>
          </a>
        )}
        {!link && !copy && !hidden && <span>{t('pointNoLink')}</span>}
      </span>
    </p>
  );
}
