import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('CSV', () => {
  it('ends each record with CRLF and quotes commas, quotes and line breaks', () => {
    expect(
      toCsv([
        ['a', 'b, c', 'say "no"'],
        ['two\nlines', 3, undefined],
      ]),
    ).toBe('a,"b, c","say ""no"""\r\n"two\nlines",3,\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('disarms %j', (text) => {
    expect(toCsv([[text]]).replace(/^"/, '')[0]).toBe("'");
  });
  it('leaves harmless texts and our own numbers as they are', () => {
    expect(toCsv([['1 = 1', 'a-b', -5]])).toBe('1 = 1,a-b,-5\r\n');
  });
});
