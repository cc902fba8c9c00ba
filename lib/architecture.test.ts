import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, withoutComments } from '../scripts/forbidden';

/**
 * The architecture as a test: which room may import from which (docs/architecture.md draws it), and that
 * entrypoints only wire. A new arrow is a decision: change the page and this table together.
 */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/detect': ['lib/model', 'lib/text'],
  'lib/sentences': ['lib/model', 'lib/text'],
  'lib/match': ['lib/model', 'lib/text'],
  'lib/compare': ['lib/model', 'lib/text'],
  'lib/claims': ['lib/model', 'lib/text'],
  // What a class does with an analysis: which predictions were right, practice articles, worksheets. Own room, as
  // none of it belongs to reading and all of it must be testable without a page.
  'lib/class': ['lib/model'],
  'lib/analyse': ['lib/model', 'lib/detect', 'lib/sentences', 'lib/match', 'lib/compare'],
  'lib/learn': ['lib/model', 'lib/analyse', 'lib/detect', 'lib/match'],
  'lib/page': ['lib/model'],
  'lib/platform': ['lib/model'],
  components: ['lib/model', 'lib/compare', 'lib/class', 'assets'],
  // What runs inside other people's pages: nothing that needs the claim base.
  'entrypoints/content': ['lib/model', 'lib/detect', 'lib/page', 'lib/platform', 'components'],
  'entrypoints/background': [
    'lib/model',
    'lib/analyse',
    'lib/learn',
    'lib/match',
    'lib/compare',
    'lib/class',
    'lib/platform',
    'components',
  ],
  // Our own pages, the hooks that they share (surfaces), and the worker that checks and learns imported bases.
  entrypoints: [
    'lib/model',
    'lib/learn',
    'lib/match',
    'lib/compare',
    'lib/claims',
    'lib/class',
    'lib/page',
    'lib/platform',
    'components',
    'assets',
  ],
};
const LONGEST_ENTRYPOINT = 60;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file) && !file.includes('.test.'));

/** lib/match/score.ts → lib/match; lib/analyse.ts → lib/analyse; components/point/strip.tsx → components */
function room(path: string): string {
  const [top, second] = path.replace(/\.tsx?$/, '').split('/');
  const nested = `${top}/${second}`;
  return top === 'lib' || nested in ALLOWED ? nested : (top ?? path);
}

function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const pattern =
    /(?:import|export)\s+(?:type\s)?[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? '');
}

/** What WXT's aliases (@, ~, #imports) or an address from the root would lead to: our own code, past the arrows. */
const isOwnByAnotherName = (path: string) =>
  /^(?:[@~]{1,2}\/|[/#]|(?:lib|components|entrypoints|assets|public|scripts|tests)\/)/.test(path);

describe('architecture', () => {
  it('sees the files it judges', () => expect(files.length).toBeGreaterThan(15));

  it.each(['@/lib/analyse', '~/lib/analyse', '@@/lib/model', '#imports', '/lib/model', 'lib/model'])(
    'knows %s for our own code',
    (path) => expect(isOwnByAnotherName(path)).toBe(true),
  );

  it.each(files)('%s imports only along allowed arrows', (file) => {
    const own = room(file);
    for (const path of imports(file)) {
      expect(isOwnByAnotherName(path), `${file} → ${path}: write it as a relative path`).toBe(false);
      if (!path.startsWith('.')) continue;
      const target = room(normalize(join(dirname(file), path)));
      if (target === own || target === 'public' || target.startsWith('virtual:')) continue;
      expect(ALLOWED[own], `${file} → ${path}`).toContain(target);
    }
  });

  it('imports the polyfill in one file only', () => {
    const importers = files.filter((file) => imports(file).includes('webextension-polyfill'));
    expect(importers).toEqual(['lib/platform/browser.ts']);
  });

  it('sends and receives messages in one file only', () => {
    const senders = files.filter((file) =>
      /\.(sendMessage|onMessage|onConnect|connect)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(senders.filter((file) => file !== 'lib/platform/messages.ts')).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('entrypoints/')))('%s only wires', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_ENTRYPOINT);
  });

  it.each(files)('%s holds nothing that could leave the computer or interpret text as code', (file) => {
    expect(forbiddenIn(withoutComments(readFileSync(file, 'utf8')), 'source')).toEqual([]);
  });
});
