import { describe, expect, it } from 'vitest';
import type { Point } from '../../lib/model/claim-base';
import { searchPoints } from './search';

const point = (id: string, label: string, statement: string): Point => ({
  id,
  section: 'format',
  label,
  statement,
  accounts: [],
});
const search = searchPoints([
  point('talks-duration', 'Length of the talks', 'How long the talks between the two presidents lasted.'),
  point('second-meeting', 'A second meeting', 'A second meeting would include Zelensky.'),
  point('red-carpet', 'Red carpet for Putin', 'Putin was received on a red carpet.'),
]);

describe('searchPoints', () => {
  it('finds points by label and by statement', () => {
    expect(search('length')).toEqual(new Set(['talks-duration']));
    expect(search('received')).toEqual(new Set(['red-carpet']));
  });
  it('forgives another spelling', () => expect(search('Zelenskiy')).toEqual(new Set(['second-meeting'])));
  it('finds nothing for what is not there', () => expect(search('volcano')).toEqual(new Set()));
  it('filters nothing before there is a word', () => {
    expect(search('')).toBeNull();
    expect(search(' t ')).toBeNull();
  });
});
