import type { Account, ClaimBase, Point, Quantity, Source } from '../../lib/model/claim-base';
import type { Finding } from '../../lib/model/findings';
import type { PageFacts } from '../../lib/model/page';

/** Small invented pieces for the tests of lib/compare: nothing here is about a real event. */

export const minutes = (min?: number, max?: number, approximate = false): Quantity => ({
  type: 'quantity',
  unit: 'minutes',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(approximate ? { approximate } : {}),
  words: 'so long',
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  outlet: `Outlet ${id}`,
  domain: `${id}.test`,
  kind: 'news',
  basis: 'full text',
  ...more,
});

export const point = (id: string, accounts: Account[], more: Partial<Point> = {}): Point => ({
  id,
  section: 'all',
  label: id,
  statement: `Much is said of ${id}.`,
  accounts,
  ...more,
});

export const account = (of: string, more: Partial<Account> = {}): Account => ({
  source: of,
  account: `${of} tells it.`,
  ...more,
});

export function smallBase(sources: Source[], points: Point[], aliases: string[][] = []): ClaimBase {
  return {
    base: {
      id: 'small',
      title: 'A small base',
      summary: 'Invented.',
      version: '1.0.0',
      updated: '2030-01-01',
      language: 'en',
      event: { from: '2030-01-01', to: '2030-01-01' },
      sections: [{ id: 'all', title: 'All' }],
      aliases,
      detection: { gate: [['Fair']], strong: [], cues: [], other: [] },
    },
    sources,
    points,
    phrasings: [],
  };
}

export const finding = (of: string, text: string, more: Partial<Finding> = {}): Finding => ({
  point: of,
  score: 1,
  reasons: [],
  id: `${of}@0:0`,
  sentence: { block: 0, start: 0, end: text.length, text },
  value: null,
  origin: null,
  ...more,
});

export const page = (more: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://elsewhere.test/story',
  title: 'A story',
  description: null,
  site: null,
  language: 'en',
  published: null,
  blocks: [],
  ...more,
});
