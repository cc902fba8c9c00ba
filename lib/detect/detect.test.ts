import bundled from 'virtual:claim-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetectionProfile } from '../model/claim-base';
import type { PageFacts } from '../model/page';
import { gatesOf } from '../platform/gates-of';
import { publishedDay } from './day';
import { detect } from './detect';
import { passesGate } from './gate';
import { isDoubtful } from './second-look';
import { turnsFor } from './turns';

const profile = bundled.base.detection;
const page = (more: Partial<PageFacts>): PageFacts => ({
  url: 'https://news.example.test/story',
  title: '',
  description: null,
  site: null,
  language: 'en',
  published: null,
  blocks: [],
  ...more,
});
const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

it('takes a front page for a list, though its teasers end like sentences', () => {
  const blocks = paragraphs([
    'Trump and Putin leave Alaska without a deal',
    'Almost three hours of talks in Anchorage ended without a ceasefire for Ukraine.',
    'Ferry timetable changes in autumn',
    'Two sailings a day from October.',
    'Zelensky to meet Trump in Washington',
    'The Ukrainian president travels on Monday.',
    'Harbour wall to be raised',
    'The council votes next week.',
    'Five things to know about the Alaska summit',
    'From the red carpet to the cancelled lunch.',
    'Regatta moved because of storm',
    'Sailors wait for Sunday.',
    'Putin lays flowers at Soviet graves',
    'A stop before the flight home from Anchorage.',
    'Bread prices fall',
    'For the first time this year.',
  ]);
  const { verdict, reasons } = detect(page({ title: 'The Harbour Courier', blocks }), profile);
  expect([verdict, reasons.map(({ code }) => code)]).toEqual(['other', ['listing']]);
});

describe('a live page', () => {
  const entry = (time: string, head: string, text: string) => [time, head, text];
  const entries = Array.from({ length: 8 }, (_, i) => [
    ...entry(`2${i % 4}:0${i} BST`, 'They sit down', 'Putin and Trump are in the room in Anchorage.'),
    ...entry(`9.1${i} pm`, 'A wait', 'Nothing is heard from Alaska for an hour.'),
  ]).flat();
  const codes = (title: string, texts: readonly string[]) =>
    detect(page({ title, blocks: paragraphs(texts) }), profile).reasons.map(({ code }) => code);
  it('is no list of headlines where its own headline names the event', () => {
    expect(codes('Trump-Putin summit in Alaska, live', entries)).not.toContain('listing');
    expect(codes('The Harbour Courier', entries)).toEqual(['listing']);
  });
  it('has times between its entries, which are no headlines', () => {
    const long =
      'Putin and Trump have been in the room in Anchorage for an hour, and nobody tells what they say there to one another.';
    expect(
      codes(
        'The Harbour Courier',
        entries.map((text) => (/\d/.test(text) ? text : long)),
      ),
    ).not.toContain('listing');
  });
});

describe('reasons', () => {
  const codes = (more: Partial<PageFacts>) => detect(page(more), profile).reasons.map(({ code }) => code);
  const story = [
    'Some hundred people with Ukrainian flags stood along a road in Anchorage on Friday, while Donald Trump and Vladimir Putin met a few miles away.',
    'They had painted a banner that could be seen from the air. Nobody came by whom it was meant for.',
    'The summit in Alaska was over before the last of them went home. A teacher said that she had not expected peace from it, but at least to be heard.',
  ];
  it('say what speaks for a page, with words of the page', () => {
    const { reasons } = detect(
      page({ title: 'Trump meets Putin in Alaska', blocks: paragraphs(story) }),
      profile,
    );
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['title', 'opening']));
    expect(reasons.find(({ code }) => code === 'title')?.words).toContain('meets putin in alaska');
  });
  it('say what is missing', () => {
    expect(codes({ blocks: paragraphs(['A cat came home after nine years. '.repeat(20)]) })).toEqual([
      'names-missing',
    ]);
    expect(codes({ published: '2018-07-16', blocks: paragraphs(story) })).toEqual(['too-early']);
    expect(codes({ blocks: paragraphs(['Putin, Trump, Alaska.']) })).toEqual(['too-short']);
  });
});

describe('a page that lacks a name', () => {
  const carpet =
    'Russian flags stood along the runway. He came down the red carpet, clapping, and the other one laughed. The guards had rehearsed it twice, in rain. ';
  const look = (text: string, more: Partial<PageFacts> = {}) =>
    detect(page({ ...more, blocks: paragraphs([text.repeat(3)]) }), profile);
  it('is in doubt where it has a scene of the event', () => {
    expect(isDoubtful(look(carpet))).toBe(true);
    expect(isDoubtful(look(carpet.replace('runway', 'road').replace('red carpet', 'stairs')))).toBe(false);
  });
  it('is ruled out where it speaks of another event, or came when others had begun', () => {
    expect(isDoubtful(look(`${carpet} That was in Helsinki. `))).toBe(false);
    expect(isDoubtful(look(carpet, { published: '2025-09-20' }))).toBe(false);
  });
  it('is let through by a gate of its own, as long as only one group is missing', () => {
    const passes = (text: string) => gatesOf(profile).some((gate) => passesGate(text, gate));
    expect(passes(carpet)).toBe(true);
    expect(passes('A red carpet on a runway, in rain.')).toBe(false);
    expect(gatesOf({ gate: [['a'], ['b']] })).toEqual([[['a'], ['b']]]);
  });
});

describe('a profile of another event', () => {
  const quake: DetectionProfile = {
    gate: [['Lisbon'], ['earthquake', 'quake']],
    strong: ['lisbon earthquake', 'earthquake in lisbon'],
    cues: ['rubble', 'aftershock', 'seismograph'],
    other: ['earthquake of 1755', 'chile'],
  };
  const of = (title: string, ...text: string[]) =>
    passesGate([title, ...text].join('\n'), quake.gate) &&
    detect(page({ title, blocks: paragraphs(text) }), quake).verdict;
  it('is served by the same rules', () => {
    expect(
      of(
        'Lisbon shaken in the night',
        'A strong earthquake woke Lisbon shortly after two, and people ran into the streets in their nightclothes.',
        'Rubble lay on the stairs of Alfama. An aftershock followed at four, said the keeper of the seismograph.',
        'Nobody is known to have been killed in the earthquake, the mayor of Lisbon said.',
      ),
    ).toBe('about');
    expect(
      of(
        'What Voltaire thought',
        'The earthquake of 1755 made philosophers doubt that this is the best of worlds. A new edition of their letters shows how.',
        'The editors found forty of them in an attic in Geneva. Most are about money. The volume costs 60 francs and has an index of persons and places.',
        'Trams in Lisbon have resumed.',
      ),
    ).toBe('other');
  });
});

describe('turns that name the event', () => {
  it('have the words of its profile', () => {
    const { refers, after, ahead, back } = turnsFor(['blockage', 'grounding']);
    for (const [turn, text] of [
      [refers, 'the second blockage'],
      [after, 'since the grounding of the ship'],
      [ahead, 'before the blockage'],
      [back, 'at the blockage they had'],
    ] as const)
      expect(turn.test(text), text).toBe(true);
    expect(refers.test('the meeting')).toBe(false);
  });
  it('of a meeting have all words for one', () => {
    expect(turnsFor(['summit', 'handshake']).refers.test('the talks')).toBe(true);
    expect(turnsFor(['summit', 'handshake']).refers.test('the handshake')).toBe(false);
  });
});

describe('the day of a page', () => {
  it.each([
    ['2025-08-15T10:00Z', 'https://a.test/', '2025-08-15'],
    [null, 'https://a.test/2018/7/16/x', '2018-07-16'],
    [null, 'https://a.test/world/2025-05-19/x', '2025-05-19'],
    [null, 'https://a.test/2018/07/x', '2018-07-31'],
    [null, 'https://a.test/news/20180716/x', '2018-07-16'],
    [null, 'https://a.test/2018/99/x', null],
    ['soon', 'https://a.test/story-2025', null],
  ])('%s %s', (published, url, day) => expect(publishedDay({ published, url })).toBe(day));
});

describe('the gate', () => {
  it('wants a word of every group', () => {
    expect(passesGate('b and c', [['a', 'b'], ['c']])).toBe(true);
    expect(passesGate('a and b', [['a', 'b'], ['c']])).toBe(false);
  });
  it('knows datelines', () => expect(passesGate('ANCHORAGE (AP)', [['Anchorage']])).toBe(true));
});

it('judges whatever it is given', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Putin', 'Trump met him in Alaska.', '   ', '\u200b', '🙂'.repeat(50)),
  );
  fc.assert(
    fc.property(text, fc.array(text), fc.option(text), text, (title, texts, published, url) => {
      const { score, reasons } = detect(page({ title, published, url, blocks: paragraphs(texts) }), profile);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }),
  );
});
