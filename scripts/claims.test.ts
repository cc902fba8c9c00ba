import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimBaseSchema } from '../lib/claims/json-schema';
import { parseClaimBase } from '../lib/claims/parse';
import { unpack } from '../lib/claims/unpack';
import type { ClaimBase } from '../lib/model/claim-base';
import { soundBase } from '../tests/claim-bases/bad-files';
import { bundledId, readSoundBase } from './claim-folder';
import { templateFiles } from './claim-template';
import { warningsOf } from './claim-warnings';

const CLAIMS = join(import.meta.dirname, '..', 'assets', 'claims');

it('has a JSON Schema that is up to date (npm run claims -- --schema)', () => {
  expect(readFileSync(join(CLAIMS, 'claim-base.schema.json'), 'utf8')).toBe(claimBaseSchema());
});

it('makes a template that is a sound base with an id from its folder', () => {
  const files = Object.entries(templateFiles('/tmp/Bridge Opening!'));
  const { texts, problems } = unpack(
    files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
  const parsed = parseClaimBase(texts);
  expect(problems).toEqual([]);
  expect(parsed.ok && parsed.base.base.id).toBe('bridge-opening');
  expect(parsed.ok && warningsOf(parsed.base)).toEqual(['base.title: it is still that of the template']);
});

it('warns of what is no error, but hardly meant', () => {
  const { pages = [], ...base } = soundBase() as ClaimBase;
  expect(warningsOf(base)).toEqual([]);
  expect(warningsOf({ ...base, pages })).toEqual([
    'pages: none is used. Detection learns from them with 40 more "about", 40 more "mentions", 40 more "other", of 40 each',
    expect.stringContaining(`pages: ${pages.length} of ${pages.length} don't count`),
  ]);
  const { gate } = base.base.detection;
  base.base.detection.gate = [...gate, ['e']];
  base.base.aliases = [
    ['harbour', 'harbor'],
    ['port', 'Harbor'],
  ];
  const [account] = base.points[0]?.accounts ?? [];
  if (account) account.quote = '“more than 900”';
  const [phrasing] = base.phrasings;
  if (phrasing) phrasing.nearMisses = phrasing.phrasings;
  expect(warningsOf(base)).toEqual([
    'base.detection.gate[1]: "e" stands in nearly every page',
    'base.aliases[1]: "harbor" stands in base.aliases[0], too, where it counts',
    'visitors, gazette: the quote “more than 900” has its quotation marks with it',
    'visitors: a phrasing and a near miss at once: More than 900 visitors were counted.',
  ]);
  expect(warningsOf({ ...base, phrasings: [] })).toContain(
    'phrasings: there are none and no cues, so hardly a sentence will be found',
  );
});

it('warns of slips that make a base of no use, or its counts wrong', () => {
  const base = soundBase() as unknown as ClaimBase;
  delete base.pages;
  base.base.title = 'Name of the event';
  base.base.detection.gate = [['harbour'], ['Fair', 'FAIRGROUND']];
  base.sources.push({ id: 'third', outlet: 'Third', country: 'UK', kind: 'news', basis: 'excerpt' });
  const [point] = base.points;
  const [account] = point?.accounts ?? [];
  if (!point || !account) throw new Error('the sound base has a point');
  account.value = { type: 'quantity', unit: 'people', min: -9, max: -9, words: 'minus nine' };
  base.points.push({ ...point, id: 'mute', accounts: [{ source: 'courier', account: 'Nobody spoke.' }] });
  expect(warningsOf(base)).toEqual([
    'base.title: it is still that of the template',
    'base.detection.gate[1]: no text of this base has "Fair" or "FAIRGROUND", spelt exactly so; a page without is not looked at',
    'visitors, gazette: a figure below 0, as which no sentence is read',
    'sources: no account is of third, and it counts among all sources',
    'sources: the country of third, "UK", is GB by ISO 3166',
    'mute: no phrasings and no example, so hardly a sentence will be found for it',
  ]);
});

it.each([
  ['minutes', 'three hours', { min: 3, max: 3 }, '"three hours" is 180 minutes, but the value is 3'],
  [
    'people',
    'more than 48 million',
    { min: 48 },
    '"more than 48 million" is 48000000 or more people, but the value is 48 or more',
  ],
  ['year', 'two years ago', { min: 2023, max: 2023 }, '"two years ago" is 2024 year, but the value is 2023'],
  ['minutes', 'nearly three hours', { min: 170, max: 180 }, null],
  ['people', 'more than 900', { min: 901 }, null],
  // Which of two figures is meant, nobody knows; and in some words none is read.
  ['people', '300 men and 40 women', { min: 340, max: 340 }, null],
  ['people', 'hundreds', { min: 200 }, null],
] as const)('warns of a value in %s that its words "%s" do not give', (unit, words, ends, warning) => {
  const base = soundBase() as unknown as ClaimBase;
  delete base.pages;
  const [point] = base.points;
  const [account] = point?.accounts ?? [];
  if (!point || !account) throw new Error('the sound base has a point');
  point.measure = { type: 'quantity', unit };
  account.value = { type: 'quantity', unit, ...ends, words };
  expect(warningsOf(base)).toEqual(warning ? [`visitors, gazette: ${warning}`] : []);
});

it('warns of nothing in the bundled base and the example', () => {
  for (const name of ['alaska-summit', 'examples/wend-bridge'])
    expect(warningsOf(readSoundBase(join(CLAIMS, name)))).toEqual([]);
});

const example = () => structuredClone(readSoundBase(join(CLAIMS, 'examples/wend-bridge')));

it('warns of a cue that marks every sentence, a gate that lets every page in, and a phrasing of two points', () => {
  const base = example();
  const [first, second] = base.phrasings;
  if (!first || !second) throw new Error('the example has phrasings');
  first.cues = [...(first.cues ?? []), { all: ['the|a|an'] }];
  second.phrasings.push(`${first.phrasings[0]?.replace(/\.$/, '').toUpperCase()}!`);
  base.base.detection.gate = [['Hollowmere'], ['the', 'aid', 'The', 'bridge']];
  expect(warningsOf(base)).toEqual([
    'base.detection.gate[1]: "the" stands in nearly every page',
    'base.detection.gate[1]: "aid" stands in nearly every page',
    'base.detection.gate[1]: "The" stands in nearly every page',
    expect.stringMatching(
      new RegExp(`^${first.point}: cues\\[\\d\\] is met by \\d+ of \\d+ phrasings of other points`),
    ),
    expect.stringContaining(`${second.point}: the same phrasing as one of ${first.point}`),
  ]);
});

it('warns of a language that it does not recognise, and of an id that the browser refuses', () => {
  const base = example();
  base.base.language = 'de';
  expect(warningsOf(base, 'wend-bridge')).toEqual([
    expect.stringContaining('base.id: "wend-bridge" is the base that comes with Sidelight'),
    'base.language: "de", but Sidelight recognises points in English articles only',
  ]);
  base.base.language = 'en-GB';
  expect(warningsOf(base, 'alaska-summit')).toEqual([]);
  expect(bundledId()).toBe('alaska-summit');
});

it.each([
  ['<b>Visitors</b>', 'markup, which is shown as it stands: <b>'],
  ['<script src=x>', 'markup, which is shown as it stands: <script src=x>'],
  ['Fish &amp; chips', 'markup, which is shown as it stands: &amp;'],
  ['visi\u200btors', 'a character that nobody sees: U+200B'],
  ['visi\u00adtors', 'a character that nobody sees: U+00AD'],
  ['\ufeffvisitors', 'a character that nobody sees: U+FEFF'],
  ['one\u2028two', 'a character that nobody sees: U+2028'],
  ['visitors\u{e0041}', 'a character that nobody sees: U+E0041'],
  ['vi\u0301\u0302\u0303sitors', 'marks piled on a letter: U+0301'],
  ['visitors \ud800', 'half a character: U+D800'],
])('warns of the text %j', (label, warning) => {
  const base = example();
  const [point] = base.points;
  if (point) point.label = label;
  expect(warningsOf(base)).toEqual([`points[0].label: ${warning}`]);
});

it('warns of no letters that only look like these, and counts what would be a long list', () => {
  const base = example();
  base.points.forEach((point, i) => {
    point.label = i === 0 ? 'Café, 5 < 6 & 7 > 3, 👩‍🚒 né' : 'a\u200bb';
  });
  const { length } = base.points;
  expect(warningsOf(base).map((warning) => warning.slice(0, 15))).toEqual([
    ...['points[1].label', 'points[2].label', 'points[3].label'],
    `${length - 4} more texts wi`,
  ]);
});

it('warns of an outlet with spaces around it, and of days to come', () => {
  const base = example();
  const [first, second] = base.sources;
  if (!first || !second) throw new Error('the example has sources');
  first.outlet += ' ';
  second.published = '2999-01-01';
  base.base.updated = '2999-01-01';
  expect(warningsOf(base)).toEqual([
    expect.stringContaining(`sources: the outlet of ${first.id}, "${first.outlet}", has spaces around it`),
    `sources: ${second.id} is to be published on 2999-01-01`,
    'base.updated: 2999-01-01 is to come',
  ]);
});

it('warns of a day to look back from that makes other stories news of the event', () => {
  const base = example();
  base.base.detection.retrospect = '2025-05-17';
  expect(warningsOf(base)).toEqual([]);
  base.base.detection.retrospect = '2025-05-18';
  expect(warningsOf(base)).toEqual([
    expect.stringContaining('base.detection.retrospect: 15 days after the event'),
  ]);
});
