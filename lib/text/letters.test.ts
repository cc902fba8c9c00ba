import { describe, expect, it } from 'vitest';
import { lettered } from './letters';

const codes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const western = [...codes(0, 0xff), ...codes(0x2000, 0x206f), 0x20ac].map((code) =>
  String.fromCharCode(code),
);

describe('patterns of letters', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'M'])('hold for a western text what Unicode says of class %s', (name) => {
    const own = lettered(`^[\\p{${name}}]$`);
    const all = new RegExp(`^\\p{${name}}$`, 'u');
    expect(own('a').source).not.toContain('\\p');
    expect(western.filter((character) => own(character).test(character))).toEqual(
      western.filter((character) => all.test(character)),
    );
  });

  it('are Unicode’s own for any other text, which may hold any letter', () => {
    const words = lettered('[\\p{Lu}][\\p{L}]+', 'g');
    expect('Київ and Łódź and Šefčovič'.match(words('Київ and Łódź and Šefčovič'))).toEqual([
      'Київ',
      'Łódź',
      'Šefčovič',
    ]);
    expect('“Élysée” and Köln'.match(words('“Élysée” and Köln'))).toEqual(['Élysée', 'Köln']);
  });
});
