import bundled from 'virtual:claim-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, finding, minutes, point, smallBase, source } from '../../tests/claim-bases/small-base';
import type { Account, Origin, Value } from '../model/claim-base';
import { DIFFERENCE_KINDS, type Finding } from '../model/findings';
import { alone } from './alone';
import { compare } from './compare';
import { countsOf } from './counts';
import { ALONE_AGAINST, UPDATED_POINTS } from './limits';
import { numberStrip } from './number-strip';

const NOBODY = { source: null, outlet: null };
const peskov: Origin = { type: 'person', name: 'Dmitry Peskov', of: 'Kremlin' };
const kremlin: Origin = { type: 'office', name: 'Kremlin' };
const names = (...names: string[]): Value => ({ type: 'names', names, words: names.join(' and ') });

/** How another account compares with a page of one sentence, which may have a value and an origin. */
function kindOf(
  own: { text?: string; value?: Value; origin?: Origin },
  other: Partial<Account>,
  more: { credit?: string; statement?: string } = {},
) {
  const sources = [source('a', more.credit === undefined ? {} : { credit: more.credit })];
  const aliases = [['zelensky', 'zelenskyy', 'volodymyr zelensky']];
  const points = [
    point('p', [account('a', other)], more.statement === undefined ? {} : { statement: more.statement }),
  ];
  const page = finding('p', own.text ?? 'It is so.', {
    value: own.value ?? null,
    origin: own.origin ?? null,
  });
  return compare([page], smallBase(sources, points, aliases), NOBODY)[0]?.accounts[0]?.kind;
}

describe('one account beside the page', () => {
  it.each<[string, Parameters<typeof kindOf>, string]>([
    ['another length', [{ value: minutes(180, 180) }, { value: minutes(210, 210) }], 'number'],
    [
      'a length that can be the same',
      [{ value: minutes(undefined, 180) }, { value: minutes(165, 165) }],
      'agrees',
    ],
    ['no length on the page', [{}, { value: minutes(210, 210) }], 'agrees'],
    [
      'the same length said by another',
      [
        { value: minutes(180, 180), origin: kremlin },
        { value: minutes(180, 180), origin: { type: 'office', name: 'White House' } },
      ],
      'attribution',
    ],
    [
      'another length counts before another origin',
      [
        { value: minutes(90, 90), origin: kremlin },
        { value: minutes(180, 180), origin: { type: 'office', name: 'White House' } },
      ],
      'number',
    ],
    ['a spokesman and his office', [{ origin: peskov }, { origin: kremlin }], 'agrees'],
    [
      'an office and its unnamed officials',
      [{ origin: kremlin }, { origin: { type: 'officials', name: 'Kremlin officials' } }],
      'agrees',
    ],
    [
      'two people of one office',
      [{ origin: peskov }, { origin: { type: 'person', name: 'Yuri Ushakov', of: 'Kremlin' } }],
      'attribution',
    ],
    [
      'an office that was taken for a person, and one who speaks for it',
      [{ origin: { type: 'person', name: 'Kremlin' } }, { origin: peskov }],
      'agrees',
    ],
    [
      'a surname and a full name',
      [{ origin: { type: 'person', name: 'Peskov' } }, { origin: peskov }],
      'agrees',
    ],
    [
      'spellings that the base lists',
      [
        { origin: { type: 'person', name: 'Zelenskyy' } },
        { origin: { type: 'person', name: 'Volodymyr Zelensky' } },
      ],
      'agrees',
    ],
    [
      'two people who said it together, and one of them',
      [
        { origin: { type: 'person', name: 'Friedrich Merz and Emmanuel Macron' } },
        { origin: { type: 'person', name: 'Friedrich Merz' } },
      ],
      'agrees',
    ],
    [
      'one of two in a spelling that the base lists',
      [
        { origin: { type: 'person', name: 'Macron and Zelenskyy' } },
        { origin: { type: 'person', name: 'Volodymyr Zelensky' } },
      ],
      'agrees',
    ],
    [
      'two people who said it together, and a third',
      [
        { origin: { type: 'person', name: 'Friedrich Merz and Emmanuel Macron' } },
        { origin: { type: 'person', name: 'Donald Tusk' } },
      ],
      'attribution',
    ],
    [
      'an office and its country’s adjective',
      [
        { origin: { type: 'office', name: "Ukraine's Air Force" } },
        { origin: { type: 'office', name: 'Ukrainian air force' } },
      ],
      'agrees',
    ],
    [
      'people whose names begin alike',
      [
        { origin: { type: 'person', name: 'Dmitriev' } },
        { origin: { type: 'person', name: 'Dmitry Peskov' } },
      ],
      'attribution',
    ],
    [
      'who lists others, but not himself',
      [
        {
          value: { type: 'names', names: ['Putin', 'Zelensky'], words: '' },
          origin: { type: 'person', name: 'Trump' },
        },
        { value: { type: 'names', names: ['Putin', 'Zelensky'], words: '' } },
      ],
      'agrees',
    ],
    [
      'the same words in quotation marks, whatever the account counts as',
      [
        { text: 'Graham was “cautiously optimistic” of it.' },
        { quote: 'cautiously optimistic', otherwise: true },
      ],
      'agrees',
    ],
    [
      'one and the same word',
      [{ text: 'Graham was “cautious”.' }, { quote: 'cautious', otherwise: true }],
      'wording',
    ],
    ['own reporting beside a named office', [{ origin: { type: 'own' } }, { origin: kremlin }], 'agrees'],
    [
      'wire copy beside a named office',
      [{ origin: { type: 'wire', name: 'Reuters' } }, { origin: kremlin }],
      'agrees',
    ],
    [
      'another outlet named',
      [
        { origin: { type: 'outlet', name: 'The Sample' } },
        { origin: { type: 'outlet', name: 'The Example' } },
      ],
      'attribution',
    ],
    [
      'an outlet, which may have reported somebody’s words',
      [{ origin: kremlin }, { origin: { type: 'outlet', name: 'The Example' } }],
      'agrees',
    ],
    [
      'the outlet whose copy the whole article is',
      [
        { origin: { type: 'outlet', name: 'The Sample' } },
        { origin: { type: 'outlet', name: 'The Example' } },
        { credit: 'The Example' },
      ],
      'agrees',
    ],
    [
      'a longer list of names',
      [{ value: names('Rubio') }, { value: names('Marco Rubio', 'Steve Witkoff') }],
      'agrees',
    ],
    [
      'lists that each have someone else',
      [{ value: names('Rubio', 'Vance') }, { value: names('Rubio', 'Witkoff') }],
      'number',
    ],
    [
      'the same place said more closely',
      [
        { value: { type: 'place', names: ['Anchorage'], words: 'in Anchorage' } },
        { value: { type: 'place', names: ['Elmendorf'], words: 'at Elmendorf' } },
        { statement: 'It was at Elmendorf, a base in Anchorage.' },
      ],
      'agrees',
    ],
    [
      'another place',
      [
        { value: { type: 'place', names: ['Anchorage'], words: 'in Anchorage' } },
        { value: { type: 'place', names: ['Juneau'], words: 'in Juneau' } },
      ],
      'number',
    ],
    [
      'another day',
      [
        { value: { type: 'date', from: '2030-01-01', to: '2030-01-01', words: 'Tuesday' } },
        { value: { type: 'date', from: '2030-01-02', to: '2030-01-02', words: 'Wednesday' } },
      ],
      'number',
    ],
    [
      'yes and no',
      [
        { value: { type: 'yesno', yes: true, words: 'did' } },
        { value: { type: 'yesno', yes: false, words: 'did not' } },
      ],
      'number',
    ],
    [
      'plain words beside a figure, which they do not exclude',
      [{ value: minutes(165, 165) }, { value: { type: 'text', words: 'several hours' } }],
      'agrees',
    ],
    [
      'a list by somebody who is on the other list',
      [
        { value: names('Lavrov', 'Ushakov') },
        {
          value: names('Lavrov', 'Belousov'),
          origin: { type: 'person', name: 'Yuri Ushakov', of: 'Kremlin' },
        },
      ],
      'agrees',
    ],
    [
      'here a list by somebody who is on the other list',
      [
        { value: names('Lavrov', 'Belousov'), origin: { type: 'person', name: 'Ushakov' } },
        { value: names('Lavrov', 'Ushakov') },
      ],
      'agrees',
    ],
    [
      'a list by somebody who is on neither list',
      [{ value: names('Lavrov', 'Ushakov') }, { value: names('Lavrov', 'Belousov'), origin: peskov }],
      'number',
    ],
    [
      'a nameless source, told in other words',
      [
        { origin: { type: 'officials', name: 'One source acquainted with Kremlin thinking' } },
        { origin: { type: 'officials', name: 'a source familiar with Kremlin thinking' } },
      ],
      'agrees',
    ],
    [
      'nameless officials, and nameless sources who may be these',
      [
        { origin: { type: 'officials', name: 'officials' } },
        { origin: { type: 'officials', name: 'an unnamed source' } },
      ],
      'agrees',
    ],
    [
      'nameless officials of two sides',
      [
        { origin: { type: 'officials', name: 'European officials' } },
        { origin: { type: 'officials', name: 'US officials' } },
      ],
      'attribution',
    ],
    [
      'nameless officials of one side',
      [
        { origin: { type: 'officials', name: 'American officials' } },
        { origin: { type: 'officials', name: 'senior US officials' } },
      ],
      'agrees',
    ],
    [
      'other quoted words',
      [{ text: 'He called it “a fair start”.' }, { quote: 'total surrender' }],
      'wording',
    ],
    [
      'the same quoted words',
      [{ text: 'He called it “a very fair start” today.' }, { quote: 'a fair start' }],
      'agrees',
    ],
    [
      'quoted words that the sentence has in its own',
      [{ text: 'They left ahead of schedule.' }, { quote: 'left ahead of schedule' }],
      'agrees',
    ],
    ['no quoted words', [{ text: 'He called it “a fair start”.' }, {}], 'agrees'],
    [
      'another judgement, here without quotation marks',
      [{ text: 'It was a humiliation for the host.' }, { quote: 'a triumph of patience' }],
      'wording',
    ],
    [
      'other words that judge nothing',
      [{ text: 'He said “we shall meet soon”.' }, { quote: 'there will be more talks' }],
      'agrees',
    ],
    [
      'a judgement beside a plain sentence',
      [{ text: 'They took one car.' }, { quote: 'unusual gesture' }],
      'agrees',
    ],
    [
      'a judgement beside a name in quotation marks',
      [{ text: 'They took the car called “The Beast”.' }, { quote: 'unusual gesture' }],
      'agrees',
    ],
    [
      'the same judgement in other company',
      [{ text: 'It was a total failure for both.' }, { quote: 'failure of imagination, nerve, wit' }],
      'agrees',
    ],
    [
      'not yet known beside no',
      [
        { value: { type: 'text', words: 'not yet known' } },
        { value: { type: 'yesno', yes: false, words: 'no deal' } },
      ],
      'wording',
    ],
    ['an account that tells the point otherwise', [{}, { otherwise: true }], 'wording'],
    [
      'one that tells it otherwise with the very figure of the page',
      [{ value: minutes(180, 180) }, { value: minutes(180, 180), otherwise: true }],
      'wording',
    ],
    [
      'one that tells it otherwise, before its other origin',
      [{ origin: kremlin }, { origin: { type: 'office', name: 'White House' }, otherwise: true }],
      'wording',
    ],
    [
      'plain words beside names',
      [{ value: names('Marco Rubio') }, { value: { type: 'text', words: 'five members' } }],
      'agrees',
    ],
  ])('%s', (_, [own, other, more], kind) => expect(kindOf(own, other, more)).toBe(kind));

  const by = (name: string): Origin => ({ type: 'person', name });
  const told = (words: string): Value => ({ type: 'text', words });
  it.each<[string, Parameters<typeof kindOf>, string]>([
    [
      'what the page tells, too',
      [
        { text: 'The mayor said that four tents burned.', origin: by('Mayor') },
        { value: told('four tents burned'), origin: by('Ada Example') },
      ],
      'attribution',
    ],
    [
      'something that the page doesn’t tell',
      [
        { text: 'The mayor said that four tents burned.', origin: by('Mayor') },
        { value: told('a bridge fell'), origin: by('Ada Example') },
      ],
      'agrees',
    ],
    [
      'the same with another figure',
      [
        { text: 'The mayor said that 14 tents burned.', origin: by('Mayor') },
        { value: told('21 tents burned'), origin: by('Ada Example') },
      ],
      'agrees',
    ],
    [
      'what the statement has somebody say',
      [
        { origin: by('Basil Sample') },
        { origin: by('Ada Example') },
        { statement: 'Example warned the town.' },
      ],
      'agrees',
    ],
    [
      'what the page has from the very person whom the statement has say it',
      [
        { origin: by('Ada Example') },
        { origin: by('Basil Sample') },
        { statement: 'Example said that she would call the town.' },
      ],
      'agrees',
    ],
    [
      'what that person does, not says',
      [
        { origin: by('Ada Example') },
        { origin: by('Basil Sample') },
        { statement: 'Example will call the town.' },
      ],
      'attribution',
    ],
    [
      'what "The mayor" does in the statement',
      [
        { origin: by('Basil Sample') },
        { origin: by('The mayor') },
        { statement: 'The mayor warned the town.' },
      ],
      'agrees',
    ],
    [
      'an article in the statement, which is nobody',
      [{ origin: by('Basil Sample') }, { origin: by('the Example') }, { statement: 'The lunch was off.' }],
      'attribution',
    ],
    [
      'officials of another side, whatever both are called',
      [
        { text: 'It was off, US officials said.', origin: { type: 'officials', name: 'US officials' } },
        { origin: { type: 'officials', name: 'European officials' } },
      ],
      'attribution',
    ],
    [
      'other names, which answer another question',
      [
        { value: names('Lavrov', 'Ushakov'), origin: by('Basil Sample') },
        { value: names('Rubio', 'Witkoff'), origin: by('Ada Example') },
      ],
      'agrees',
    ],
    [
      'what several people say, each for themselves',
      [
        { origin: by('Basil Sample') },
        { origin: by('Ada Example') },
        { statement: 'Commentators call it a win.' },
      ],
      'agrees',
    ],
    [
      'an answer to a question, and nobody knows whether it is the page’s',
      [
        { origin: by('Basil Sample') },
        { origin: by('Ada Example') },
        { statement: 'Whether the bridge holds.' },
      ],
      'agrees',
    ],
    [
      'whom the page’s sentence names, too',
      [
        { text: 'Sample said that he had it from Ada Example.', origin: by('Basil Sample') },
        { origin: by('Ada Example') },
      ],
      'agrees',
    ],
  ])('has another origin only for the same thing: %s', (_, [own, other, more], kind) =>
    expect(kindOf(own, other, more)).toBe(kind),
  );

  it('agrees with an account that counts as otherwise and tells what the page tells', () => {
    const other = { account: 'The lunch was held in the hangar after all.', otherwise: true };
    const statement = 'The lunch was dropped.';
    expect(kindOf({ text: 'After all they had lunch in the hangar.' }, other, { statement })).toBe('agrees');
    expect(kindOf({ text: 'They had no lunch.' }, other, { statement })).toBe('wording');
    const denied = { account: 'A second round in Oslo was not agreed.', otherwise: true };
    const agreed = { text: 'They agreed on a second round in Oslo.' };
    expect(kindOf(agreed, denied, { statement: 'The two meet again.' })).toBe('wording');
  });

  it('takes what hardly differs in a judgement for no other words', () => {
    expect(kindOf({ text: 'He called it “very useful”.' }, { quote: 'a constructive hour' })).toBe('agrees');
    expect(kindOf({ text: 'He called it “very useful”.' }, { quote: 'a hollow charade' })).toBe('wording');
    // Who failed to do a thing simply didn't do it.
    expect(kindOf({ text: 'He called it “very useful”.' }, { quote: 'failed to agree' })).toBe('agrees');
  });

  it('is the same with the two exchanged, where both name one', () => {
    const origins: Origin[] = [
      peskov,
      kremlin,
      { type: 'own' },
      { type: 'wire', name: 'AP' },
      { type: 'outlet', name: 'The Example' },
      { type: 'officials', name: 'Kremlin officials' },
    ];
    const lengths = [
      minutes(180, 180),
      minutes(120),
      minutes(undefined, 180),
      names('A B'),
      names('A B', 'C D'),
    ];
    for (const a of origins)
      for (const b of origins)
        expect(kindOf({ origin: a }, { origin: b })).toBe(kindOf({ origin: b }, { origin: a }));
    for (const a of lengths)
      for (const b of lengths)
        expect(kindOf({ value: a }, { value: b })).toBe(kindOf({ value: b }, { value: a }));
  });
});

describe('a page that stands alone', () => {
  const compared = (accounts: Partial<Account>[], own: { value?: Value; origin?: Origin }) =>
    compare(
      [finding('p', 'It is so.', own)],
      smallBase(
        accounts.map((_, i) => source(`${i}`)),
        [
          point(
            'p',
            accounts.map((one, i) => account(`${i}`, one)),
          ),
        ],
      ),
      NOBODY,
    )[0];
  const many = <T>(of: T) => Array.from({ length: ALONE_AGAINST }, () => of);

  it('was misread, rather than being the only one with such a number', () => {
    const others = many({ value: minutes(180, 180) });
    const page = { value: minutes(50, 50) };
    expect(compared(others, page)).toMatchObject({ kind: 'agrees', value: null });
    expect(compared(others.slice(1), page)).toMatchObject({ kind: 'number', value: minutes(50, 50) });
  });
  it('is believed as soon as one other has the number, unless that one would fit with all', () => {
    const others = many({ value: minutes(180, 180) });
    const page = { value: minutes(50, 50) };
    expect(compared([...others, { value: minutes(50, 50) }], page)?.kind).toBe('number');
    expect(compared([...others, { value: minutes(undefined, 400) }], page)?.kind).toBe('agrees');
  });
  it('is believed where a reader noted its number, and against copies of one text', () => {
    const own = account('mine', { value: minutes(50, 50) });
    const others = many(0).map((_, i) => account(`${i}`, { value: minutes(180, 180) }));
    const sources = (credit?: string) =>
      others.map((_, i) => source(`${i}`, credit === undefined ? {} : { credit }));
    const page = finding('p', 'It is so.', { value: minutes(50, 50) });
    const noted = smallBase([...sources(), source('mine')], [point('p', [...others, own])]);
    expect(compare([page], noted, { source: 'mine', outlet: 'Outlet mine' })[0]?.kind).toBe('number');
    const copied = smallBase(sources('Wire'), [point('p', others)]);
    expect(compare([page], copied, NOBODY)[0]?.kind).toBe('number');
  });
  it('was misread, rather than being the only one that names such an origin', () => {
    const others = many({ origin: peskov });
    const page = { origin: { type: 'person', name: 'Ada Example' } as const };
    expect(compared(others, page)).toMatchObject({ kind: 'agrees', origin: null });
    expect(compared([...others, { origin: page.origin }], page)?.kind).toBe('attribution');
  });
});

describe('a page beside the base', () => {
  const sources = [source('mine'), source('mine-too', { outlet: 'Outlet mine' }), source('b'), source('c')];
  const base = smallBase(sources, [
    point('first', [account('b')]),
    point('second', [
      account('mine', { value: minutes(90, 90), origin: kremlin }),
      account('mine-too', { value: minutes(60, 60) }),
      account('b', { value: minutes(90, 90) }),
      account('c', { value: minutes(60, 60) }),
    ]),
    point('third', [account('mine'), account('mine-too')]),
  ]);
  const findings = ['third', 'first', 'second', 'second', 'unknown'].map((of, i) =>
    finding(of, 'It is so.', { id: `${of}@${i}` }),
  );
  const compared = compare(findings, base, { source: 'mine', outlet: 'Outlet mine' });

  it('puts differences first, and only here last', () =>
    expect(compared.map(({ point, kind }) => [point, kind])).toEqual([
      ['second', 'number'],
      ['first', 'agrees'],
      ['third', 'only-here'],
    ]));
  it('leaves out every source of the outlet being read', () =>
    expect(compared.flatMap(({ accounts }) => accounts.map((one) => one.source))).toEqual(['c', 'b', 'b']));
  it('keeps all sentences of a point and the page’s own account', () => {
    expect(compared[0]?.findings).toEqual(['second@2', 'second@3']);
    expect(compared.map(({ own }) => own)).toEqual(['mine', null, 'mine']);
  });
  it('knows from one account for whom a person speaks', () => {
    const base = smallBase(
      [source('a'), source('b')],
      [point('p', [account('a', { origin: kremlin })]), point('q', [account('b', { origin: peskov })])],
    );
    const said = finding('p', 'Peskov said so.', { origin: { type: 'person', name: 'Dmitry Peskov' } });
    expect(compare([said], base, NOBODY)[0]?.kind).toBe('agrees');
  });
  it('takes what the sentences lack from the page’s own account', () =>
    expect([compared[0]?.value, compared[0]?.origin]).toEqual([minutes(90, 90), kremlin]));
  it('takes no value of another measure from its own account', () => {
    const measured = (value: Value) =>
      point('p', [account('mine', { value }), account('a')], {
        measure: { type: 'quantity', unit: 'minutes' },
      });
    const told = (value: Value) =>
      compare([finding('p', 'It is so.')], smallBase([source('mine'), source('a')], [measured(value)]), {
        source: 'mine',
        outlet: null,
      })[0]?.value;
    expect(told(minutes(180, 180))).toEqual(minutes(180, 180));
    expect(told({ ...minutes(180, 180), unit: 'people' })).toBeNull();
  });
  it('differs from all others where its own account tells the point otherwise', () => {
    const unlike = smallBase(sources, [
      point('clapped', [
        account('mine', { otherwise: true }),
        account('b'),
        account('c', { otherwise: true }),
      ]),
    ]);
    const [only] = compare([finding('clapped', 'He clapped for the band.')], unlike, {
      source: 'mine',
      outlet: 'Outlet mine',
    });
    // We don't know whether two that tell it differently tell the same.
    expect(only?.accounts).toEqual([
      { source: 'b', kind: 'wording' },
      { source: 'c', kind: 'agrees' },
    ]);
  });
  it('is told by the sentence rather than by the base', () => {
    const [only] = compare([finding('second', 'An hour.', { value: minutes(60, 60) })], base, {
      source: 'mine',
      outlet: 'Outlet mine',
    });
    expect(only?.accounts).toEqual([
      { source: 'b', kind: 'number' },
      { source: 'c', kind: 'agrees' },
    ]);
  });
  it('believes the origin of its own account before one read from a sentence', () => {
    const misread = finding('second', 'The Kremlin said in May.', {
      origin: { type: 'person', name: 'May' },
    });
    const [only] = compare([misread], base, { source: 'mine', outlet: 'Outlet mine' });
    expect(only?.origin).toEqual(kremlin);
  });
  it('agrees with any of several values that the page gives', () => {
    const both = [60, 90].map((length) => finding('second', 'So long.', { value: minutes(length, length) }));
    expect(compare(both, base, NOBODY)[0]?.kind).toBe('agrees');
  });
});

describe('what the page is shown to say', () => {
  const day = (date: string): Value => ({ type: 'date', from: date, to: date, words: date });
  const union: Origin = { type: 'office', name: 'Dockers’ union' };
  const shown = (findings: Finding[], account_: Partial<Account>, own?: Partial<Account>) => {
    const accounts = [account('b', account_), ...(own === undefined ? [] : [account('mine', own)])];
    const base = smallBase([source('b'), source('mine')], [point('p', accounts)]);
    const article = { source: own === undefined ? null : 'mine', outlet: null };
    const { kind, value, origin } = compare(findings, base, article)[0] ?? {};
    return { kind, value, origin };
  };
  const second = finding('p', 'It went into its second day on Wednesday.', {
    score: 0.94,
    value: day('2026-03-04'),
  });
  const began = finding('p', 'It began on Tuesday, the union said.', {
    value: day('2026-03-03'),
    origin: union,
  });

  it('is of one sentence, that which agrees with the others', () =>
    expect(shown([second, began], { value: day('2026-03-03') })).toEqual({
      kind: 'agrees',
      value: day('2026-03-03'),
      origin: union,
    }));
  it('names nobody beside a value that somebody else’s sentence has', () => {
    const said = finding('p', 'It will go on, the union said.', { origin: union });
    expect(shown([second, said], { value: day('2026-03-02') })).toEqual({
      kind: 'number',
      value: day('2026-03-04'),
      origin: null,
    });
  });
  it('names whom the others don’t, where that is the difference', () => {
    const said = finding('p', 'It will go on, the union said.', { origin: union });
    expect(shown([second, said], { origin: kremlin })).toEqual({
      kind: 'attribution',
      value: null,
      origin: union,
    });
  });
  it('sets nobody who gives another figure against whom the others have theirs from', () => {
    const company = finding('p', 'On Wednesday, it was said.', { value: day('2026-03-04') });
    const others = { value: day('2026-03-04'), origin: kremlin };
    expect(shown([began, company], others).kind).toBe('agrees');
    expect(shown([began, { ...company, origin: union }], others)).toEqual({
      kind: 'attribution',
      value: day('2026-03-04'),
      origin: union,
    });
  });
  it('does not take the one whom its own account names for a figure that only the sentence has', () => {
    const own = { value: day('2026-03-03'), origin: union };
    expect(shown([second], {}, own).origin).toBeNull();
    expect(shown([{ ...began, origin: kremlin }], {}, own).origin).toEqual(union);
  });
});

describe('a figure that was not read', () => {
  const accounts = [account('a', { value: { ...minutes(900, 900), unit: 'people' } })];
  const base = smallBase([source('a')], [point('p', accounts)]);
  const counted = finding('p', 'The union counted 1,400 strikers.', {
    value: { ...minutes(1400, 1400), unit: 'people' },
  });
  it('may be that of others, so that no other number is claimed', () => {
    const unread = finding('p', 'The company put it at 900.', { unread: true });
    expect(compare([counted, unread], base, NOBODY)[0]?.kind).toBe('agrees');
    expect(compare([counted, finding('p', 'They walk out.')], base, NOBODY)[0]?.kind).toBe('number');
  });
});

describe('the bundled base', () => {
  const kinds = (of: string, article: { source: string; outlet: string }, text: string) =>
    new Map(
      compare([finding(of, text)], bundled, article)[0]?.accounts.map(({ source, kind }) => [source, kind]),
    );

  it('shows how long the talks lasted beside “almost three hours, the Kremlin said”', () => {
    const beside = kinds(
      'talks-duration',
      { source: 'rte-0815', outlet: 'RTÉ News' },
      'Almost three hours, the Kremlin said.',
    );
    expect(beside.get('independent-0816')).toBe('number');
    // It printed "over two hours", which nearly three are.
    expect(beside.get('m10news-0816')).toBe('agrees');
    expect(beside.get('liga-end-0816')).toBe('agrees');
    expect(beside.get('opera-mundi-0815')).toBe('agrees');
    expect([...beside.keys()].filter((id) => id.startsWith('rte-'))).toEqual([]);
  });
  it('tells a report from before the outcome was known from those that have it', () => {
    const rte = kinds('no-deal', { source: 'rte-0815', outlet: 'RTÉ News' }, 'No word yet on any progress.');
    expect([rte.get('m10news-0816'), rte.get('telegraph-0816')]).toEqual(['wording', 'wording']);
    const m10 = kinds('no-deal', { source: 'm10news-0816', outlet: 'M10News' }, 'They had no agreement.');
    expect([m10.get('rte-0815'), m10.get('telegraph-0816')]).toEqual([undefined, 'agrees']);
  });
  it('tells “in its third year” from “since 2022”', () => {
    const m10 = kinds(
      'war-length',
      { source: 'm10news-0816', outlet: 'M10News' },
      'It is in its third year.',
    );
    expect([m10.get('rte-0815'), m10.get('daily-sabah-0812')]).toEqual(['number', 'agrees']);
  });
  it('does not take "some of the aid" for all of it, but the dead of a month for a part of all', () => {
    const elsewhere = { source: 'none', outlet: 'None' };
    const aid = kinds('us-aid-cut', elsewhere, 'Trump cut all military aid to Ukraine this year.');
    expect([aid.get('mainichi-ap-0816'), aid.get('independent-0816')]).toEqual(['wording', 'agrees']);
    const dead = compare(
      [finding('civilian-deaths', 'Thousands of civilians have died.')],
      bundled,
      elsewhere,
    );
    expect(dead[0]?.accounts.map(({ source, kind }) => [source, kind])).toEqual([
      ['rte-0815', 'agrees'],
      ['kyiv-independent-0813', 'agrees'],
      ['mediafax-0819', 'agrees'],
    ]);
    const point = bundled.points.find(({ id }) => id === 'civilian-deaths');
    expect(point && dead[0] && numberStrip(dead[0], point)).toBeNull();
  });
  it('takes an answer to another question for no other answer to this one', () => {
    const elsewhere = { source: 'none', outlet: 'None' };
    const base = kinds('venue', elsewhere, 'They met at a base in Anchorage.');
    expect(base.get('telegraph-0816')).toBe('agrees');
    expect(base.has('hindustan-times-opinion'), 'where Putin landed').toBe(false);
    const length = kinds('talks-duration', elsewhere, 'The talks lasted three hours.');
    expect(length.has('irish-times-0816'), 'the whole day').toBe(false);
    const lost = kinds('casualty-estimate', elsewhere, 'Dead and injured are put at 1.2 million.');
    expect(lost.get('voz-0816'), 'the dead alone').toBe('agrees');
  });
  it('has the invitation to Washington in one article only', () =>
    expect(
      compare([finding('invitation-to-washington', 'He was invited.')], bundled, {
        source: 'm10news-0816',
        outlet: 'M10News',
      })[0]?.kind,
    ).toBe('only-here'));
  it('compares anything with anything', () => {
    const values = bundled.points.flatMap(({ accounts }) => accounts.flatMap(({ value }) => value ?? []));
    const origins = bundled.points.flatMap(({ accounts }) => accounts.flatMap(({ origin }) => origin ?? []));
    fc.assert(
      fc.property(
        fc.constantFrom(...bundled.points),
        fc.option(fc.constantFrom(...values)),
        fc.option(fc.constantFrom(...origins)),
        fc.string({ unit: 'binary' }),
        ({ id, accounts }, value, origin, text) => {
          const [compared] = compare([finding(id, text, { value, origin })], bundled, NOBODY);
          const told = [
            ...(compared?.accounts.map(({ source }) => source) ?? []),
            ...(compared?.before ?? []),
          ];
          expect(told.sort()).toEqual(accounts.map(({ source }) => source).sort());
          expect(DIFFERENCE_KINDS).toContain(compared?.kind);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what appeared before it happened', () => {
  const lunch = point(
    'p',
    [
      account('breakfast', { otherwise: true }),
      account('dropped'),
      account('undated'),
      account('eve', { otherwise: 'before' }),
      account('outdated', { otherwise: 'before' }),
    ],
    { earliest: '2030-01-02T20:00Z' },
  );
  const base = smallBase(
    [
      source('breakfast', { published: '2030-01-02' }),
      source('dropped', { published: '2030-01-03' }),
      source('undated'),
      source('eve', { published: '2030-01-01' }),
      source('outdated', { published: '2030-01-03' }),
    ],
    [lunch],
  );
  const beside = (published: string | null) =>
    compare([finding('p', 'The lunch.')], base, NOBODY, published)[0];
  const kinds = (published: string | null) =>
    Object.fromEntries(beside(published)?.accounts.map(({ source, kind }) => [source, kind]) ?? []);

  it('neither agrees nor differs, and is not counted', () => {
    expect(beside('2030-01-03')?.before).toEqual(['eve', 'outdated']);
    expect(kinds('2030-01-03')).toEqual({ breakfast: 'wording', dropped: 'agrees', undated: 'agrees' });
    expect(countsOf(beside(null) ?? { kind: 'agrees', accounts: [] }).others).toBe(3);
  });
  it('is shown apart without an article beside it, too', () => {
    const { accounts, before } = alone(lunch, base);
    expect(accounts.map(({ source }) => source)).toEqual(['breakfast', 'dropped', 'undated']);
    expect(before).toEqual(['eve', 'outdated']);
  });
  it('is no more than a plan where it is the page itself, which only plans fit', () => {
    const differ = { breakfast: 'wording', dropped: 'wording', undated: 'wording' };
    expect(kinds('2030-01-02T09:00Z')).toEqual({ ...differ, eve: 'agrees', outdated: 'agrees' });
    expect(beside('2030-01-02T09:00Z')?.before).toEqual([]);
    // Somewhere that day was not over yet.
    expect(kinds('2030-01-02').dropped).toBe('agrees');
  });
  it('is a plan where the page is a source that tells only the plan, whenever it appeared', () => {
    const page = { source: 'outdated', outlet: 'Outlet outdated' };
    const [compared] = compare([finding('p', 'The lunch.')], base, page, '2030-01-03');
    expect(Object.fromEntries(compared?.accounts.map(({ source, kind }) => [source, kind]) ?? [])).toEqual({
      breakfast: 'wording',
      dropped: 'wording',
      undated: 'wording',
      eve: 'agrees',
    });
  });
  it('is a report where no source has a plan: the page has kept its first time', () => {
    const visit = point('p', [account('dropped'), account('undated')], { earliest: '2030-01-02T20:00Z' });
    const [compared] = compare(
      [finding('p', 'They came.')],
      { ...base, points: [visit] },
      NOBODY,
      '2030-01-02T09:00Z',
    );
    expect(compared?.accounts.map(({ kind }) => kind)).toEqual(['agrees', 'agrees']);
  });
  it('is a report where the page was updated since: it tells of much else that came later', () => {
    const kindBeside = (more: number) => {
      const later = Array.from({ length: more }, (_, i) =>
        point(`later${i}`, [account('dropped')], { earliest: '2030-01-02T22:00Z' }),
      );
      const findings = [lunch, ...later].map(({ id }) => finding(id, 'They came.'));
      const compared = compare(findings, { ...base, points: [lunch, ...later] }, NOBODY, '2030-01-02T09:00Z');
      return compared.find(({ point }) => point === 'p')?.accounts.find(({ source }) => source === 'dropped')
        ?.kind;
    };
    expect(kindBeside(UPDATED_POINTS - 2)).toBe('wording');
    expect(kindBeside(UPDATED_POINTS - 1)).toBe('agrees');
  });
});

describe('copies of one text', () => {
  const base = (value?: Value) =>
    smallBase(
      [
        source('copy', { credit: 'Outlet own' }),
        source('own'),
        source('second', { outlet: 'Outlet own' }),
        source('x', { credit: 'Wire' }),
        source('y', { credit: 'Wire' }),
      ],
      [
        point('p', [
          account('copy', value ? { value } : {}),
          account('own', { value: minutes(180, 180) }),
          account('second', { value: minutes(180, 180) }),
          account('x'),
          account('y'),
        ]),
      ],
    );
  const beside = (value?: Value, outlet: string | null = null) =>
    compare([finding('p', 'It is so.')], base(value), { source: null, outlet })[0];

  it('count once, with the outlet whose text it is, and stand last', () => {
    const { accounts, kind } = beside() ?? { accounts: [], kind: 'agrees' as const };
    expect(accounts.map(({ source, copy }) => `${source}${copy ? ' copy' : ''}`)).toEqual([
      'own',
      'second',
      'x',
      'copy copy',
      'y copy',
    ]);
    expect(countsOf({ kind, accounts })).toEqual({ others: 3, alike: 3, agree: 3 });
  });
  it('are none where they give another value', () =>
    expect(beside(minutes(90, 90))?.accounts.find(({ source }) => source === 'copy')?.copy).toBeUndefined());
  it('are left out beside the outlet that they copy', () =>
    expect(beside(undefined, 'Outlet own')?.accounts.map(({ source }) => source)).toEqual(['x', 'y']));
});

describe('a point that asks for an answer in words', () => {
  const looked = (words: string) => ({ value: { type: 'text' as const, words } });
  const asks = { measure: { type: 'text' as const } };
  /** Beside a page that is itself a source of the base, if an answer of its own is noted. */
  const kind = (words: string, text: string, own?: string) => {
    const noted = own === undefined ? [] : [account('mine', looked(own))];
    const sources = [source('a'), source('mine')];
    return compare(
      [finding('p', text)],
      smallBase(sources, [point('p', [account('a', looked(words)), ...noted], asks)]),
      { source: 'mine', outlet: 'Outlet mine' },
    )[0]?.kind;
  };

  it('has the same answer where words are shared, and another one where none is', () => {
    expect(kind('confident', 'He looked confident.', 'confident')).toBe('agrees');
    expect(kind('confident, then unhappy', 'He was unhappy.', 'unhappy')).toBe('agrees');
    expect(kind('sulking', 'He looked confident.', 'confident')).toBe('wording');
  });
  // "Beaming" is no other answer than "he grinned", and no program knows that.
  it('has no other answer where nobody noted the page’s', () =>
    expect(kind('beaming', 'He grinned.')).toBe('agrees'));
});

it('asks nobody who said what another sentence of the page reports as its own', () => {
  const base = smallBase([source('a')], [point('p', [account('a', { origin: peskov })])]);
  const plainly = finding('p', 'It was there.', { score: 1 });
  const says = (score: number) =>
    finding('p', 'They met, the mayor said.', { score, origin: { type: 'officials', name: 'the mayor' } });
  expect(compare([says(0.7), plainly], base, NOBODY)[0]).toMatchObject({ kind: 'agrees', origin: null });
  expect(compare([says(0.95), plainly], base, NOBODY)[0]).toMatchObject({ kind: 'agrees', origin: null });
  expect(compare([says(0.95)], base, NOBODY)[0]?.kind).toBe('attribution');
  // The paragraph may go on with what the mayor said.
  const goesOn = { ...plainly, sentence: { ...plainly.sentence, start: 30 } };
  expect(compare([says(0.95), goesOn], base, NOBODY)[0]?.kind).toBe('attribution');
});
