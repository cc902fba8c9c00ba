import type { Source } from '../../lib/model/claim-base';
import { countryName } from './formats';
import { copyOf, linkOf } from './links';

/**
 * What a table for spreadsheets says of a source. The day is in ISO form, which sorts. A copy has a column of its own,
 * so that nobody takes it for the outlet's page. There are no links if a school hides them.
 */
export function sourceCells(source: Source | undefined, language: string, hideLinks: boolean) {
  const linked = hideLinks ? undefined : source;
  return {
    outlet: source?.outlet,
    country: source?.country && countryName(source.country, language),
    published: source?.published,
    link: linked && (linkOf(linked) ?? ''),
    copy: linked && copyOf(linked)?.address,
  };
}
