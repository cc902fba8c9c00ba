import { strToU8, zipSync } from 'fflate';

/** A file as an author hands it over. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}
/** A way in which claim bases go wrong, and what its author must be told. Texts are parts of what is told. */
export interface BadFile {
  name: string;
  files: () => GivenFile[];
  told: { file?: string; path: string; record?: string; found: string; expected: string };
}

/** The smallest base that is sound and has one of everything. Each call makes a new one, to be spoilt. */
export function soundBase() {
  return {
    base: {
      id: 'harbour-fair',
      title: 'The harbour fair',
      summary: 'An invented fair, for tests.',
      version: '1.0.0',
      updated: '2026-05-04',
      language: 'en',
      event: { from: '2026-05-01', to: '2026-05-02' },
      sections: [{ id: 'day', title: 'The day' }],
      aliases: [['harbour', 'harbor']],
      detection: {
        gate: [['harbour fair']],
        strong: ['harbour fair'],
        cues: [] as string[],
        other: [] as string[],
      },
    },
    sources: [
      {
        id: 'gazette',
        outlet: 'The Gazette',
        domain: 'gazette.example',
        country: 'GB',
        kind: 'news',
        published: '2026-05-02',
        url: 'https://gazette.example/fair',
        basis: 'full text',
      },
      { id: 'courier', outlet: 'The Courier', kind: 'opinion', published: '2026-05-03', basis: 'excerpt' },
    ],
    points: [
      {
        id: 'visitors',
        section: 'day',
        label: 'Number of visitors',
        statement: 'How many people came to the fair.',
        measure: { type: 'quantity', unit: 'people' },
        earliest: '2026-05-01T18:00Z',
        accounts: [
          {
            source: 'gazette',
            account: 'More than 900 people came.',
            quote: 'more than 900',
            value: { type: 'quantity', unit: 'people', min: 900, words: 'more than 900' },
            origin: { type: 'office', name: 'harbour office' },
          },
          { source: 'courier', account: 'Hardly anyone came to the fair.', origin: { type: 'own' } },
        ],
      },
    ],
    phrasings: [
      {
        point: 'visitors',
        phrasings: ['More than 900 visitors were counted.'],
        nearMisses: ['The fair cost 900 pounds.'],
        cues: [{ all: ['<number>', 'visitor|people'], none: ['pound'] }],
      },
    ],
    examples: [
      { text: 'By noon some 300 people had come, and 600 more before dusk.', points: ['visitors'] },
      { text: 'The harbour was full.', points: [] as string[], optional: ['visitors'] },
    ],
    pages: [
      { text: 'The harbour fair is over.\nSome 900 people came.', verdict: 'about', note: 'plain news' },
      { text: 'A cat came home after nine years.', title: 'Home again', verdict: 'other' },
    ],
  };
}

const json = (value: unknown, name = 'base.json'): GivenFile => ({
  name,
  bytes: strToU8(JSON.stringify(value)),
});
const text = (content: string, name = 'base.json'): GivenFile => ({ name, bytes: strToU8(content) });

/** A base with one thing spoilt. What is spoilt has types that no sound base has, hence the loose parameter. */
function spoilt(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the point is to break the types
  spoil: (base: any) => void,
  told: BadFile['told'],
): BadFile {
  return {
    name,
    told,
    files: () => {
      const base = soundBase();
      spoil(base);
      return [json(base)];
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as above
const first = (base: any) => ({ point: base.points[0], account: base.points[0].accounts[0] });
const ACCOUNT = 'points[0].accounts[0]';

export const BAD_FILES: BadFile[] = [
  {
    name: 'a comma after the last entry',
    files: () => [text('{"base": {"id": "fair",}')],
    told: {
      file: 'base.json',
      path: '',
      found: 'stops being valid JSON at line 1, column 23: ",}"',
      expected: 'no comma after the last entry',
    },
  },
  {
    name: 'curly quotation marks',
    files: () => [text('{\n  “base”: {}\n}')],
    told: {
      path: '',
      found: 'stops being valid JSON at line 2, column 3: "“base”: {} }"',
      expected: 'straight double quotes',
    },
  },
  {
    name: 'quotation marks within a text',
    files: () => [text('{"base": {"title": "The "fair" year"}}')],
    told: { path: '', found: 'line 1, column 25: ""fair" year', expected: '\\" for a quotation mark' },
  },
  {
    name: 'a line break within a text',
    files: () => [text('{"base": {"title": "The fair\nyear"}}')],
    told: { path: '', found: 'line 1, column 20: ""The fair', expected: 'a closing " on the same line' },
  },
  {
    name: 'a comment',
    files: () => [text('// mine\n{"base": {}}')],
    told: { path: '', found: 'line 1, column 1: "// mine', expected: 'no comments' },
  },
  {
    name: 'JSON that is cut off',
    files: () => [text('{"points": [', 'points.json')],
    told: {
      file: 'points.json',
      path: '',
      found: 'the end of the file at line 1, column 13',
      expected: 'something like "…", 12',
    },
  },
  {
    name: 'a file without its last bracket',
    files: () => [text('{"points": [\n{"id": "a"}\n', 'points.json')],
    told: {
      file: 'points.json',
      path: '',
      found: 'the end of the file at line 3, column 1, before it is complete',
      expected: ']',
    },
  },
  {
    name: 'a key for the second time',
    files: () => [text('{"base": {"title": "One", "title": "Two"}}')],
    told: {
      path: '',
      found: 'the key "title" for the second time, at line 1, column 27',
      expected: 'only once',
    },
  },
  {
    name: 'a text document',
    files: () => [{ name: 'base.docx', bytes: zipOf({ 'word/document.xml': '<w/>' }) }],
    told: {
      file: 'base.docx',
      path: '',
      found: 'passed over, as they are hidden or not JSON: ["word/document.xml"]',
      expected: 'something like base.json',
    },
  },
  {
    name: 'a zip with a file outside of it',
    files: () => [{ name: 'base.zip', bytes: zipOf({ '../base.json': '{}' }) }],
    told: { path: '', found: 'hidden or not JSON: ["../base.json"]', expected: 'something like base.json' },
  },
  {
    name: 'no JSON at all, named as points',
    files: () => [text('hello', 'points.json')],
    told: {
      file: 'points.json',
      path: '',
      found: 'column 1: "hello"',
      expected: 'something like { "points"',
    },
  },
  {
    name: 'a README beside the files',
    files: () => [json(soundBase()), text('# My base\n', 'README.md')],
    told: { file: 'README.md', path: '', found: '"# My base', expected: 'something like { "base"' },
  },
  {
    name: 'the schema alone',
    files: () => [text('{}', 'claim-base.schema.json')],
    told: { path: '', found: 'claim-base.schema.json', expected: 'something like base.json' },
  },
  {
    name: 'a zip that is none',
    files: () => [text('\n', 'base.zip')],
    told: { file: 'base.zip', path: '', found: 'not a zip', expected: 'a valid zip' },
  },
  {
    name: 'a zip without a file',
    files: () => [{ name: 'base.zip', bytes: zipOf({}) }],
    told: { file: 'base.zip', path: '', found: 'nothing', expected: 'something like base.json' },
  },
  {
    name: 'a comma that is missing',
    files: () => [text('{"base": {}\n "points": []}')],
    told: { path: '', found: 'line 2, column 2', expected: 'a comma before this, or }' },
  },
  {
    name: 'an empty file',
    files: () => [text('')],
    told: { file: 'base.json', path: '', found: 'nothing', expected: 'something like { "base"' },
  },
  {
    name: 'a list instead of an object',
    files: () => [json([soundBase()])],
    told: { path: '', found: '[{"base"', expected: 'something like { "base"' },
  },
  {
    name: 'another kind of file with the right ending',
    files: () => [{ name: 'photo.json', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }],
    told: { file: 'photo.json', path: '', found: 'byte 1: 0xff', expected: 'saved as UTF-8' },
  },
  {
    name: 'text in UTF-16',
    files: () => {
      const content = JSON.stringify(soundBase());
      const bytes = new Uint8Array(2 + content.length * 2);
      bytes.set([0xff, 0xfe]);
      for (let i = 0; i < content.length; i += 1) bytes[2 + i * 2] = content.charCodeAt(i);
      return [{ name: 'base.json', bytes }];
    },
    told: { path: '', found: 'UTF-16', expected: 'saved as UTF-8' },
  },
  {
    name: 'text in Latin-1',
    files: () => {
      const base = soundBase();
      base.base.title = 'Caf\u00e9 am Hafen';
      return [{ name: 'base.json', bytes: Uint8Array.from(JSON.stringify(base), (c) => c.charCodeAt(0)) }];
    },
    told: { path: '', found: 'byte 42: 0xe9 ("r-fair","title":"Café am', expected: 'saved as UTF-8' },
  },
  {
    name: 'a file without a base',
    files: () => [json({ sources: soundBase().sources, points: soundBase().points })],
    told: { path: 'base', found: 'nothing', expected: 'the key "base", which is required' },
  },
  {
    name: 'two bases in one import',
    files: () => [json(soundBase()), json({ base: soundBase().base }, 'second.json')],
    told: {
      file: 'second.json',
      path: 'base',
      found: '"base" for the second time (first in base.json)',
      expected: 'each only once',
    },
  },
  spoilt('a wrong type', (base) => (base.sources[0].outlet = 7), {
    path: 'sources[0].outlet',
    record: 'gazette',
    found: '7',
    expected: 'a text in quotation marks',
  }),
  spoilt('a domain in capitals', (base) => (base.sources[0].domain = 'Gazette.example'), {
    path: 'sources[0].domain',
    record: 'gazette',
    found: '"Gazette.example"',
    expected: 'a host in lower case without http:// and www., like rte.ie',
  }),
  spoilt('a moment of another time zone', (base) => (base.sources[0].published = '2026-05-02T10:00+02:00'), {
    path: 'sources[0].published',
    record: 'gazette',
    found: '"2026-05-02T10:00+02:00"',
    expected: 'something like 2026-05-02T08:00Z (UTC)',
  }),
  spoilt(
    'a figure where words are compared, with a unit',
    (base) => (base.points[0].measure = { type: 'text', unit: 'people' }),
    { path: `${ACCOUNT}.value`, record: 'visitors', found: 'quantity (people)', expected: 'one of: text' },
  ),
  spoilt('a unit of its own', (base) => (base.points[0].measure.unit = 'metres'), {
    path: 'points[0].measure.unit',
    record: 'visitors',
    found: '"metres"',
    expected: 'points-of-ten, count; for anything else, count',
  }),
  spoilt('an object where a list belongs', (base) => (base.points = { visitors: base.points[0] }), {
    path: 'points',
    found: '{"visitors"',
    expected: 'a list, written as [ … ]',
  }),
  spoilt('a missing key', (base) => delete first(base).point.label, {
    path: 'points[0].label',
    record: 'visitors',
    found: 'nothing',
    expected: 'the key "label", which is required',
  }),
  spoilt('a misspelt key', (base) => (first(base).account.qoute = 'more than 900'), {
    path: `${ACCOUNT}.qoute`,
    record: 'visitors',
    found: '"qoute"',
    expected: 'the format knows here: source, account, quote, value, origin, otherwise',
  }),
  {
    name: 'keys of the prototype',
    files: () => [
      text(
        JSON.stringify(soundBase()).replace('{"id":"gazette"', '{"__proto__":{"kind":"news"},"id":"gazette"'),
      ),
    ],
    told: {
      path: 'sources[0].__proto__',
      found: '__proto__',
      expected: 'keys that the format knows here: id, outlet',
    },
  },
  spoilt('an id with spaces', (base) => (base.base.id = 'Harbour Fair'), {
    path: 'base.id',
    found: '"Harbour Fair"',
    expected: 'lower case letters, digits and hyphens',
  }),
  spoilt('a duplicate source', (base) => base.sources.push({ ...base.sources[0] }), {
    path: 'sources[2].id',
    record: 'gazette',
    found: '"gazette" for the second time (first in base.json: sources[0])',
    expected: 'each only once',
  }),
  spoilt('a duplicate point', (base) => base.points.push({ ...base.points[0] }), {
    path: 'points[1].id',
    record: 'visitors',
    found: '"visitors" for the second time',
    expected: 'each only once',
  }),
  spoilt('two accounts of one source', (base) => (base.points[0].accounts[1].source = 'gazette'), {
    path: 'points[0].accounts[1].source',
    record: 'visitors',
    found: '"gazette" for the second time (first in points[0].accounts[0])',
    expected: 'each only once',
  }),
  spoilt('an account of an unknown source', (base) => (first(base).account.source = 'gazete'), {
    path: `${ACCOUNT}.source`,
    record: 'visitors',
    found: '"gazete"',
    expected: 'an id that exists in “sources”, perhaps “gazette”',
  }),
  spoilt('phrasings of an unknown point', (base) => (base.phrasings[0].point = 'visitor'), {
    path: 'phrasings[0].point',
    record: 'visitor',
    found: '"visitor"',
    expected: 'an id that exists in “points”',
  }),
  spoilt(
    'an example of an unknown point',
    (base) => (base.examples = [{ text: 'Many came.', points: ['visitor'] }]),
    {
      path: 'examples[0].points[0]',
      record: 'Many came.',
      found: '"visitor"',
      expected: 'an id that exists in “points”',
    },
  ),
  spoilt(
    'an example that may report an unknown point',
    (base) => (base.examples = [{ text: 'Many came.', points: ['visitors'], optional: ['visitor'] }]),
    {
      path: 'examples[0].optional[0]',
      record: 'Many came.',
      found: '"visitor"',
      expected: 'an id that exists in “points”',
    },
  ),
  spoilt(
    'a page with no verdict of ours',
    (base) => ((base.pages[0] as { verdict: string }).verdict = 'maybe'),
    {
      path: 'pages[0].verdict',
      found: '"maybe"',
      expected: 'one of: about, mentions, other',
    },
  ),
  spoilt('an unknown section', (base) => (first(base).point.section = 'night'), {
    path: 'points[0].section',
    record: 'visitors',
    found: '"night"',
    expected: 'an id that exists in “base.sections”',
  }),
  spoilt('a point without accounts', (base) => (base.points[0].accounts = []), {
    path: 'points[0].accounts',
    record: 'visitors',
    found: '[]',
    expected: 'this many entries or more: 1',
  }),
  spoilt(
    'a quote of nine words',
    (base) => (first(base).account.quote = 'one two three four five six seven eight nine'),
    {
      path: `${ACCOUNT}.quote`,
      record: 'visitors',
      found: 'eight nine',
      expected: 'at most 8 words',
    },
  ),
  spoilt('otherwise, in a word that means nothing', (base) => (first(base).account.otherwise = 'later'), {
    path: `${ACCOUNT}.otherwise`,
    record: 'visitors',
    found: '"later"',
    expected: 'one of: true, false, before',
  }),
  spoilt('a day that does not exist', (base) => (base.sources[0].published = '2026-02-30'), {
    path: 'sources[0].published',
    record: 'gazette',
    found: '"2026-02-30"',
    expected: 'a real date',
  }),
  spoilt('an article before the event', (base) => (base.sources[0].published = '2026-04-20'), {
    path: ACCOUNT,
    record: 'visitors',
    found: '"gazette": 2026-04-20',
    expected: 'a source that appeared at 2026-05-01T18:00Z (“earliest”) or later; or "otherwise": "before"',
  }),
  spoilt(
    'an article of the day before what happened on a day',
    (base) => (base.points[0].earliest = '2026-05-03'),
    {
      path: ACCOUNT,
      record: 'visitors',
      found: '"gazette": 2026-05-02',
      expected: 'a source that appeared at 2026-05-03 (“earliest”) or later; or "otherwise": "before"',
    },
  ),
  spoilt(
    'articles that count only once the event is over',
    (base) => (base.base.detection.earliest = '2026-05-03'),
    {
      path: 'base.detection.earliest',
      record: 'harbour-fair',
      found: '"2026-05-03"',
      expected: '“earliest” not after or above “event.to: 2026-05-02”',
    },
  ),
  spoilt(
    'articles that look back as soon as they count',
    (base) => Object.assign(base.base.detection, { earliest: '2026-05-01', retrospect: '2026-05-01' }),
    {
      path: 'base.detection.retrospect',
      record: 'harbour-fair',
      found: '"2026-05-01"',
      expected: '“earliest: 2026-05-01” earlier than “retrospect”',
    },
  ),
  spoilt('a link that runs script', (base) => (base.sources[0].url = 'javascript:alert(document.domain)'), {
    path: 'sources[0].url',
    record: 'gazette',
    found: '"javascript:alert(document.domain)"',
    expected: 'begins with http:// or https://',
  }),
  spoilt('a link with a space', (base) => (base.sources[0].via = 'https://gazette.example/the fair'), {
    path: 'sources[0].via',
    found: 'the fair',
    expected: 'a complete link',
  }),
  spoilt('a value with neither end', (base) => delete first(base).account.value.min, {
    path: `${ACCOUNT}.value`,
    record: 'visitors',
    found: '{"type":"quantity"',
    expected: 'the key "min" / "max"',
  }),
  spoilt('a value with its ends swapped', (base) => (first(base).account.value.max = 100), {
    path: `${ACCOUNT}.value`,
    found: '"max":100',
    expected: '“min” not after or above “max”',
  }),
  spoilt('a value of another measure', (base) => (first(base).account.value.unit = 'usd'), {
    path: `${ACCOUNT}.value`,
    record: 'visitors',
    found: 'quantity (usd)',
    expected: 'one of: quantity (people), text',
  }),
  spoilt('a quantity measured without a unit', (base) => delete first(base).point.measure.unit, {
    path: 'points[0].measure',
    record: 'visitors',
    found: '{"type":"quantity"}',
    expected: 'the key "unit", which is required',
  }),
  spoilt('an unknown unit', (base) => (first(base).account.value.unit = 'persons'), {
    path: `${ACCOUNT}.value.unit`,
    found: '"persons"',
    expected: 'one of: minutes, days',
  }),
  spoilt('an origin without a name', (base) => (first(base).account.origin = { type: 'person' }), {
    path: `${ACCOUNT}.origin`,
    found: '{"type":"person"}',
    expected: 'the key "name"',
  }),
  spoilt('text that hides characters', (base) => (base.base.title = 'Fair \u202egnihton'), {
    path: 'base.title',
    found: 'Fair',
    expected: 'a text without control characters',
  }),
  spoilt('a text without end', (base) => (first(base).point.statement = 'x'.repeat(5000)), {
    path: 'points[0].statement',
    found: 'xxx',
    expected: 'at most 400 characters',
  }),
  ...[
    ['an empty alternative', 'visitor||people', '""', 'something like cut|fell|scissors'],
    ['a placeholder that there is not', 'visitor|<numbers>', '"<numbers>"', 'one of: <number>, <duration>'],
    ['a star within a word', 'vis*or|people', '"vis*or"', 'something like demonstrat*'],
    ['a star before the last word', 'visit* town', '"visit* town"', 'something like demonstrat*'],
    ['a star alone', 'visitor|*', '"*"', 'something like demonstrat*'],
    ['a sign of other patterns', 'visitors?', '"visitors?"', 'something like cut|fell|scissors'],
    ['a pattern of another kind', 'visitor(s)?', '"visitor(s)?"', 'something like cut|fell|scissors'],
    ['an alternative without letters', 'visitor| – ', '" – "', 'something like cut|fell|scissors'],
  ].map(([name, cue, found = '', expected = '']) =>
    spoilt(`a cue with ${name}`, (base) => (base.phrasings[0].cues[0].all = [cue]), {
      path: 'phrasings[0].cues[0].all[0]',
      record: 'visitors',
      found,
      expected,
    }),
  ),
  {
    name: 'JSON nested without end',
    files: () => {
      const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
      return [text(JSON.stringify(soundBase()).replace('"The Gazette"', deep))];
    },
    told: { path: 'sources[0].outlet', record: 'gazette', found: '[[[[[…]]]]]', expected: 'a text' },
  },
  spoilt('a list where the base belongs', (base) => (base.base = [base.base]), {
    path: 'base',
    found: '[{"id"',
    expected: 'an object, written as { … }',
  }),
  {
    name: 'a zip that is cut off',
    files: () => [
      { name: 'fair.zip', bytes: zipOf({ 'base.json': JSON.stringify(soundBase()) }).slice(0, 400) },
    ],
    told: { file: 'fair.zip', path: '', found: 'zip', expected: 'a valid zip' },
  },
  {
    name: 'a zip that holds something else',
    files: () => [{ name: 'fair.zip', bytes: strToU8(`PK\u0003\u0004${'mangled '.repeat(40)}`) }],
    told: { file: 'fair.zip', path: '', found: 'unexpected EOF', expected: 'a valid zip' },
  },
  {
    name: 'a zip without JSON',
    files: () => [{ name: 'fair.zip', bytes: zipOf({ 'readme.txt': 'Hello' }) }],
    told: {
      file: 'fair.zip',
      path: '',
      found: 'hidden or not JSON: ["readme.txt"]',
      expected: 'something like base.json',
    },
  },
  {
    name: 'a zip bomb',
    files: () => [
      { name: 'bomb.zip', bytes: zipSync({ 'base.json': new Uint8Array(50_000_000) }, { level: 1 }) },
    ],
    told: { file: 'bomb.zip', path: '', found: '> 40 MB', expected: 'at most 40 MB' },
  },
  {
    name: 'more points than matching can count, in two files',
    files: () => [
      json({ points: new Array(30_000).fill({}) }, 'one.json'),
      json({ points: new Array(20_001).fill({}) }, 'two.json'),
    ],
    told: { path: 'points', found: '50001', expected: 'at most 50000' },
  },
  {
    name: 'a file of 100 MB',
    files: () => [{ name: 'big.json', bytes: new Uint8Array(100_000_000).fill(0x20) }],
    told: { path: '', found: '100 MB', expected: 'at most 40 MB' },
  },
];

export const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
