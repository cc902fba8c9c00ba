import type { Problem, Said } from '../../lib/model/problem';
import type { MessageKey, Texts } from '../text';

/** What was found, or what belongs there, in the reader's language. */
export const said = ([key, ...values]: Said, t: Texts['t']): string =>
  key === '' ? (values[0] ?? '') : t(key as MessageKey, ...values);

/** All problems as text to pass on, one paragraph each, in the order of the command line. */
export const problemLines = (problems: readonly Problem[], t: Texts['t']): string =>
  problems
    .map(({ file, path, record, found, expected }) => {
      const place = [file, path].filter(Boolean).join(': ');
      const [is, ought] = [said(found, t), said(expected, t)];
      return `${place}${record ? ` (${record})` : ''}\n  ${t('importFound')}: ${is}\n  ${t('worksheetExpected')}: ${ought}\n`;
    })
    .join('\n');
