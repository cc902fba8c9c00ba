import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHiddenCharacters, isDayOrInstant, isHttpUrl } from './formats';
import { firstBadByte } from './utf8';

describe('dates', () => {
  it.each(['2025-08-15', '2024-02-29', '2025-08-15T22:30Z', '2025-08-15T22:30:59Z'])('%s is one', (text) =>
    expect(isDayOrInstant(text)).toBe(true),
  );
  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '15.08.2025',
    '2025-8-15',
    '2025-08-15T24:00Z',
    '2025-08-15T22:30',
    '2025-08-15 22:30Z',
    '',
  ])('%s is none', (text) => expect(isDayOrInstant(text)).toBe(false));

  it('knows every real day', () => {
    const range = { min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(fc.property(fc.date(range), (date) => isDayOrInstant(date.toISOString().slice(0, 10))));
  });
});

describe('links', () => {
  it.each([
    'https://www.rte.ie/news/2025/0815/1528678-story/',
    'http://example.org',
    'https://example.org:8443/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://bücher.example/ä',
  ])('%s is one', (text) => expect(isHttpUrl(text)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'ftp://example.org/a',
    'www.example.org',
    'https://',
    'https://localhost',
    'https://user:secret@example.org/',
    'https://example.org/<script>',
    'https://example.org/a b',
    ' https://example.org',
    'java\nscript:alert(1)',
    'https://example.org/\nb',
  ])('%j is none', (text) => expect(isHttpUrl(text)).toBe(false));
});

describe('hidden characters', () => {
  it.each(['\u0000', '\u001b[31m', 'a\u202eb', 'a\u2066b', '\u0085'])('%j has them', (text) =>
    expect(hasHiddenCharacters(text)).toBe(true),
  );
  it.each(['Zelensky said “no”', 'שלום', 'مرحبا', '日本語', 'a\tb\nc', '👩‍👩‍👧', 'e\u0301'])(
    '%j has none',
    (text) => expect(hasHiddenCharacters(text)).toBe(false),
  );
});

describe('UTF-8', () => {
  it('is what an encoder writes, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => firstBadByte(new TextEncoder().encode(text)) === -1,
      ),
    );
  });

  it('is what a strict decoder takes, and nothing else', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const accepts = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const lead = fc.constantFrom(0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x41);
    const tail = fc.array(fc.constantFrom(0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(lead, tail), ([first, rest]) => {
        const bytes = Uint8Array.from([first, ...rest]);
        return (firstBadByte(bytes) === -1) === accepts(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
