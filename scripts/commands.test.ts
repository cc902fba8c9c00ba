import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeBlind } from '../tests/evaluate/blind';
import { readGold } from '../tests/evaluate/gold';
import { judgePages } from '../tests/evaluate/pages';
import { readSoundBase } from './claim-folder';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });

/**
 * If called wrongly, a command says what is wrong and what to do, and ends with 2: no stack trace, and no other code.
 */
describe('a claim base that is not there', () => {
  it.each([
    ['scripts/claims.ts', 'no/such-base'],
    ['scripts/detect.ts', '--base', 'no/such-base', 'package.json'],
    ['tests/evaluate/evaluate.ts', '--base', 'no/such-base', '--blind'],
  ])('is told by %s', (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no no/such-base. Give the folder, JSON file or zip');
    expect(stderr).toContain('npm run');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

it('checks a sound base and ends with 0', () => {
  const { status, stdout } = run('scripts/claims.ts', 'assets/claims/examples/wend-bridge', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ ok: true, id: 'wend-bridge' }]);
});

it('asks for a name if a template is to be written into none', () => {
  const { status, stderr } = run('scripts/claims.ts', '--new', '');
  expect(status).toBe(2);
  expect(stderr).toContain('--new needs the NAME of a folder');
  expect(stderr).not.toMatch(/\n\s+at /);
});

it('ends quietly if nobody reads on, as in `… | head`', async () => {
  const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/claims.ts', '--help']);
  command.stdout.destroy();
  let errors = '';
  command.stderr.on('data', (some) => {
    errors += some;
  });
  const status = await new Promise((end) => command.on('close', end));
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});

it('checks JSON files that are given together as one base, as the page of claim bases does', () => {
  const files = ['base', 'sources', 'points', 'phrasings'].map(
    (name) => `assets/claims/examples/wend-bridge/${name}.json`,
  );
  expect(run('scripts/claims.ts', ...files).stdout).toContain('(wend-bridge): sound');
});

describe('detect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const detect = (...args: string[]) =>
    run('scripts/detect.ts', '--base', 'assets/claims/examples/wend-bridge', ...args);
  const SENTENCES =
    'Mayor Ada Thorne cut the ribbon of the Wend bridge at Hollowmere on Saturday, and thousands came. The bridge is open. '.repeat(
      4,
    );
  const html = (text: string) => `<title>The bridge</title><article><p>${text}</p></article>`;

  it('asks an HTML page for the words of the gate as the extension does, spelt so', () => {
    const paths = [
      file('a.html', html(SENTENCES)),
      file('b.html', html(SENTENCES.replaceAll('Hollowmere', 'hollowmere'))),
      file('c.json', JSON.stringify({ text: SENTENCES.replaceAll('Hollowmere', 'hollowmere') })),
    ];
    const [whole, unseen, part] = JSON.parse(detect('--json', ...paths).stdout);
    expect(whole).toMatchObject({ verdict: 'about' });
    expect(whole.reasons).not.toContain('gate');
    expect(unseen).toMatchObject({ verdict: 'other', score: 0, reasons: ['gate'] });
    expect(part.verdict).toBe('about');
    expect(part.reasons[0]).toBe('gate');
  });
});

describe('evaluate', () => {
  const EXAMPLE = 'assets/claims/examples/wend-bridge';
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const evaluate = (...args: string[]) => run('tests/evaluate/evaluate.ts', '--base', EXAMPLE, ...args);
  const gold = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'one.json'), text);
    return path;
  };

  // Of a command that was called rightly, saying how it is called would only push the error out of sight.
  it.each([
    ['an unknown option', 'and how it is called', ['--golden', 'x'], "Unknown option '--golden'"],
    [
      'a folder given twice',
      'and how it is called',
      ['--gold', folder, '--gold', `${folder}/`],
      'given twice',
    ],
    [
      'a file that is no JSON',
      'alone',
      ['--gold', gold('bad', '{')],
      'one.json: line 1, column 2: no JSON from here',
    ],
    ['no sentence', 'alone', ['--gold', gold('none', '{"sentences": []}')], 'nothing to measure'],
  ])('tells and ends with 2: %s, %s', (_, told, args, message) => {
    const { status, stderr } = evaluate(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.includes('npm run')).toBe(told !== 'alone');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('tells what an article, or the base, does not have', async () => {
    const base = readSoundBase(EXAMPLE);
    expect(() => readGold(gold('list', '[]'))).toThrow('one.json: found a list, expected an object');
    expect(() => judgePages(base, EXAMPLE)).toThrow('The base has no labelled pages.');
    await expect(judgeBlind(base, EXAMPLE)).rejects.toThrow(`There is no ${EXAMPLE}`);
  });

  it('tells a point that the base does not have, and measures all the same', () => {
    const sentence = { text: 'Mayor Ada Thorne cut the ribbon at noon.', points: ['ribbon', 'ribbons'] };
    const { status, stdout, stderr } = evaluate(
      '--json',
      '--errors',
      '--gold',
      gold('unknown', JSON.stringify({ source: 'herold', sentences: [sentence] })),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('one.json: the base wend-bridge has no point ribbons');
    expect(stderr).toContain('one.json: the base wend-bridge has no source herold');
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({ precision: 1, recall: 0.5, sentences: 1, falseMarksPerArticle: 0 });
    expect(figures.errors[0].missed).toEqual([{ point: 'ribbons', score: 0, cue: false }]);
    expect(figures.perPoint.ribbon).toMatchObject({ right: 1, missed: 0 });
    for (const key of ['f1', 'msPerSentence']) expect(figures[key]).toBeGreaterThan(0);
  });
});
