import type { Source } from '../../lib/model';
import { countryName } from './formats';
import { linkOf } from './links';

/**
 * What a table for spreadsheets says of a source. The day is in ISO form, which sorts. There is no link if a school
 * hides them.
 */
export function sourceCells(source: Source | undefined, language: string, hideLinks: boolean) {
  return {
    outlet: source?.outlet,
    country: source?.country && countryName(source.country, language),
    published: source?.published,
    link: source && !hideLinks ? (linkOf(source) ?? '') : '',
  };
}
