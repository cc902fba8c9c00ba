import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticBase, syntheticHits, syntheticSentences } from '../../tests/bench/synthetic';
import type { Account, ClaimBase, Cue, Example, Phrasing, Point } from '../model/claim-base';
import { Aliases } from '../text/aliases';
import { Cues } from './cues';
import { EvidenceReader } from './evidence';
import { eachFeature } from './features';
import { hashOfPair, hashOfText, KEY_BITS, keyOf } from './hashes';
import { learn } from './learn';
import { pack, unpack } from './learned';
import { buildMatcher } from './matcher';
import { packCues, readableCues, treeOf, withoutUnmet } from './pack-cues';
import { SpanSums } from './spans';
import { readTerms } from './terms';
import { PLAN, PLAN_OF_LARGE, SPAN_PART } from './tuning';

/** An invented event: the opening of a bridge. */
const SENTENCES: Record<string, { yes: string[]; no: string[] }> = {
  opened: {
    yes: [
      'The mayor cut the ribbon and opened the bridge.',
      'The bridge was opened by the mayor on Sunday.',
      'With a cut through a ribbon the crossing was opened to walkers.',
      'After the ribbon was cut, walkers streamed over the new bridge.',
      'Mayor opens bridge with golden scissors and a ribbon',
    ],
    no: ['The library opened an hour later.', 'The mayor opened her speech with a joke.'],
  },
  cost: {
    yes: [
      'The bridge cost 12 million euros.',
      'Building it has cost the town twelve million euros.',
      'The price of the crossing rose to €12 million.',
      'At 12 million euros it cost twice what was planned.',
      'Taxpayers paid twelve million euros for the bridge.',
    ],
    no: ['A ticket for the ferry costs two euros.', 'The ferry cost the town money every year.'],
  },
  protest: {
    yes: [
      'Fishermen protested against the bridge with whistles.',
      'A group of anglers demonstrated with placards beside the bridge.',
      'There was a protest by fishermen, who fear for their catch.',
      'Whistles were heard as anglers demonstrated against the crossing.',
      'Anglers, carrying placards, protested on the bank.',
    ],
    no: [
      'Fishermen praised the view from the bank.',
      'The whistles of the marching band were heard far away.',
    ],
  },
};
const cueOf: Record<string, Phrasing['cues']> = {
  opened: [{ all: ['ribbon', 'cut|open*'], none: ['gift ribbon'] }],
  cost: [{ all: ['<money>', 'cost|price|paid'] }],
};
const account: Account = { source: 'one', account: 'The ribbon was cut by the mayor at noon.' };

function base(cues = true): ClaimBase {
  const ids = Object.keys(SENTENCES);
  return {
    base: {
      id: 'bridge',
      title: 'Bridge',
      summary: '',
      version: '1.0.0',
      updated: '2025-01-01',
      language: 'en',
      event: { from: '2025-01-01', to: '2025-01-01' },
      sections: [{ id: 's', title: 'S' }],
      aliases: [['bridge', 'crossing', 'wend bridge']],
      detection: { gate: [], strong: [], cues: [], other: [] },
    },
    sources: [],
    points: ids.map(
      (id): Point => ({
        id,
        section: 's',
        label: id,
        statement: SENTENCES[id]?.yes[0] ?? '',
        accounts: [account],
      }),
    ),
    phrasings: ids.map((id) => ({
      point: id,
      phrasings: SENTENCES[id]?.yes ?? [],
      nearMisses: SENTENCES[id]?.no ?? [],
      ...(cues && cueOf[id] ? { cues: cueOf[id] } : {}),
    })),
  };
}

const sentences = (...texts: string[]) => texts.map((text) => ({ text }));

describe('buildMatcher', () => {
  const bridge = base();
  const matcher = buildMatcher({ ...bridge, learned: learn(bridge) });

  it('finds what is said in other words, and stays silent where only words are shared', () => {
    const found = matcher.match(
      sentences(
        'On a sunny Sunday, the ribbon having been cut, the mayor declared the crossing open.',
        'The town paid 12 million euros for it.',
        'The baker opened a shop beside the ferry.',
      ),
    );
    expect(found.map((list) => list.map(({ point }) => point))).toEqual([['opened'], ['cost'], []]);
  });

  it('says with which words', () => {
    const text = 'Then the mayor cut the red ribbon and opened the new crossing.';
    const [match] = matcher.match(sentences(text))[0] ?? [];
    const words = match?.reasons.map(({ start, end }) => text.slice(start, end));
    expect(words).toContain('ribbon');
    expect(match?.reasons.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('learns from examples: for every point of theirs, not for optional ones, and against all others', () => {
    const heard = 'A brass quintet played under lanterns';
    const points = (examples: Example[], ...texts: string[]) =>
      buildMatcher({ ...base(false), examples })
        .match(sentences(...texts))
        .map((list) => list.map(({ point }) => point).sort());
    const several: Example[] = [
      { text: `${heard}, and the speeches began.`, points: ['opened', 'protest'] },
      { text: `${heard} on the quay.`, points: ['opened', 'protest'] },
      { text: `${heard} until midnight.`, points: ['opened', 'protest'], optional: ['cost'] },
      { text: `The crowd listened: ${heard}.`, points: ['opened', 'protest'] },
    ];
    expect(points([], `${heard} again.`)).toEqual([[]]);
    expect(points(several, `${heard} again.`)).toEqual([['opened', 'protest']]);
    const whistles = 'Whistles were heard as anglers demonstrated.';
    const none: Example[] = ['', ' today', ' twice', ' again'].map((end) => ({
      text: `Whistles were heard as anglers demonstrated${end}.`,
      points: [],
    }));
    expect(points([], whistles)).toEqual([['protest']]);
    expect(points(none, whistles)).toEqual([[]]);
    const either = none.map((example) => ({ ...example, optional: ['protest'] }));
    const marginOf = (examples: Example[]) => {
      const told = { ...base(false), examples };
      const protest = told.points.findIndex(({ id }) => id === 'protest');
      const { points } = new EvidenceReader(told, learn(told)).read(whistles);
      return points.find(({ point }) => point === protest)?.margin ?? Number.NEGATIVE_INFINITY;
    };
    expect(marginOf(either)).toBeGreaterThan(marginOf(none));
  });

  it('learns the same every time', () => expect(learn(base())).toEqual(learn(base())));

  it('takes a base without cues, and one without phrasings', () => {
    const bare = buildMatcher(base(false)).match(
      sentences('Anglers protested with placards against the bridge.'),
    );
    expect(bare[0]?.map(({ point }) => point)).toEqual(['protest']);
    expect(() => buildMatcher({ ...base(), phrasings: [] }).match(sentences('The bridge.'))).not.toThrow();
  });

  it('bears any text: its scores are probabilities, its reasons lie in the sentence', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc
        .array(
          fc.constantFrom(
            'ribbon',
            'cut',
            'the',
            'bridge',
            '12',
            'million',
            '€',
            '“',
            '&amp;',
            '\u200b',
            '🙂',
            'мост',
          ),
          { maxLength: 60 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const found = matcher.match(sentences(...texts));
        expect(found).toHaveLength(texts.length);
        found.forEach((list, i) => {
          for (const { score, reasons } of list) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const { start, end } of reasons)
              expect(start <= end && end <= (texts[i] ?? '').length).toBe(true);
          }
        });
      }),
    );
  });

  it('reads a sentence of ten thousand words, and a page of fifty thousand sentences', () => {
    const long = 'the mayor cut the ribbon, and the bridge cost 12 million euros while '.repeat(800);
    expect(matcher.match(sentences(long))).toHaveLength(1);
    expect(matcher.match(Array.from({ length: 50_000 }, () => ({ text: 'A ribbon.' })))).toHaveLength(50_000);
  });
});

describe('a base of thousands of points', () => {
  it('is learned well enough to find nearly all of its own sentences, and little else', () => {
    const base = syntheticBase({ points: 8000, phrasings: 6 });
    const sentences = syntheticSentences(400);
    const { right, wrong } = syntheticHits(buildMatcher({ ...base, learned: learn(base) }), sentences);
    expect(right / sentences.length).toBeGreaterThan(0.9);
    expect(wrong / sentences.length).toBeLessThan(0.05);
  });
});

describe('Cues', () => {
  const aliases = new Aliases([['putin', 'russian president']]);
  const given: Cue[][] = [
    [{ all: ['limo|presidential car', 'ride|rode|shar*'], none: ['motorcade of aides'] }],
    [{ all: ['<duration>', 'talk|russian president'] }, { all: ['<quote>', 'deal'] }],
    [],
    [{ all: ['signed declarations|well co-operat*'] }],
    [{ all: ['<number> feet|<duration> of talk'] }],
  ];
  const packed = packCues(given, aliases);
  const again = readableCues(packed);
  const packedAgain = packCues(
    given.map((_, owner) => again.get(owner) ?? []),
    aliases,
  );
  const cases: [string, number[]][] = [
    ['They rode in the limo.', [0]],
    ['They were riding in the presidential cars.', [0]],
    ['Sharing a limo', [0]],
    ['They rode in the limo, behind a motorcade of aides.', []],
    ['A limo.', []],
    ['The talks took three hours.', [1]],
    ['Two hours with Putin', [1]],
    ['He called it a “deal”.', [1]],
    ['He called it a deal.', []],
    ['Both signed the declaration.', []],
    ['They sign declarations.', [3]],
    ['It went well: co-operating again.', [3]],
    ['Well, company came.', []],
    ['It is 300 feet high.', [4]],
    ['After two hours of talks', [1, 4]],
    ['Three men on their feet', []],
  ];
  describe.each([
    ['as written', packed],
    ['read from what was packed and packed again', packedAgain],
  ])('%s', (_, packedCues) => {
    const cues = new Cues(packedCues);
    it.each(cases)('%s', (text, owners) =>
      expect(cues.hits(readTerms(text, aliases)).map(({ owner }) => owner)).toEqual(owners),
    );
  });

  it('are readable as words, not as what is left of them', () => {
    expect(again.get(0)).toEqual([
      { all: ['limo|presidential car', 'ride|shar*'], none: ['motorcade of aides'] },
    ]);
    expect(again.get(3)).toEqual([{ all: ['signed declarations|well co operat*'] }]);
  });

  it('can go without what no known sentence has, but for single words, whole groups and what must not stand there', () => {
    const cues = new Cues(packed);
    const met = cues.standing(readTerms('The limo was shared; well co-operating.', aliases), treeOf(packed));
    const lean = readableCues(withoutUnmet(packed, met));
    expect(lean.get(0)).toEqual([{ all: ['limo', 'ride|shar*'], none: ['motorcade of aides'] }]);
    expect(lean.get(3)).toEqual([{ all: ['well co operat*'] }]);
    const unmet = readableCues(withoutUnmet(packed, new Set()));
    expect(unmet.get(3)).toEqual(again.get(3));
    const measured = cues.standing(readTerms('It is 300 feet high.', aliases), treeOf(packed));
    expect(readableCues(withoutUnmet(packed, measured)).get(4)).toEqual([{ all: ['<number> feet'] }]);
  });
});

describe('pack and unpack', () => {
  it('keep each weight to half a step, and find no other key', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2 ** KEY_BITS - 1), { minLength: 6, maxLength: 6 }),
        fc.array(
          fc.array(fc.tuple(fc.nat(5), fc.float({ min: -3, max: 3, noNaN: true })), { maxLength: 6 }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.constantFrom(PLAN.steps, PLAN_OF_LARGE.steps),
        (keys, columns, stepsToOne) => {
          const unique = columns.map((weights) => [...new Map(weights)] as [number, number][]);
          const starts = [0];
          const points: number[] = [];
          const weights: number[] = [];
          keys.forEach((_, feature) => {
            unique.forEach((column, point) => {
              for (const [of, weight] of column)
                if (of === feature) {
                  points.push(point);
                  weights.push(weight);
                }
            });
            starts.push(points.length);
          });
          const learned = pack(
            unique.map((_, i) => `p${i}`),
            unique.map(() => 0),
            {
              keys,
              starts: Int32Array.from(starts),
              points: Uint16Array.from(points),
              weights: Float32Array.from(weights),
            },
            { steps: stepsToOne, threshold: 0.6 },
          );
          const open = unpack(JSON.parse(JSON.stringify(learned)));
          unique.forEach((weights, point) => {
            for (const [feature, weight] of weights) {
              const id = open.find(keys[feature] ?? -1);
              let read = 0;
              for (let at = open.starts[id] ?? 0; at < (open.starts[id + 1] ?? 0); at++)
                if (open.points[at] === point) read = open.weights[at] ?? 0;
              expect(Math.abs(read - weight)).toBeLessThanOrEqual(0.5 / stepsToOne + 1e-6);
            }
          });
          for (const key of keys) {
            const other = (key + 1) % 2 ** KEY_BITS;
            if (!keys.includes(other)) expect(open.find(other)).toBe(-1);
          }
        },
      ),
    ));
});

describe('the run of terms that speaks best for a point', () => {
  // Two points; feature f has one weight for each.
  const postings = (rows: [number, number][]) => ({
    starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => 2 * i),
    points: Uint16Array.from(rows.flatMap(() => [0, 1])),
    weights: Float32Array.from(rows.flat()),
  });

  it('is found for each point by itself, wherever the other one stands', () => {
    const sums = new SpanSums(2);
    const weights = postings([
      [1, -2],
      [0.5, -1],
      [-3, 2],
    ]);
    sums.add(weights, [0, 1, 2], [0, 2, 5]);
    expect([sums.best[0], sums.from[0], sums.to[0]]).toEqual([1.5, 0, 2]);
    expect([sums.best[1], sums.from[1], sums.to[1]]).toEqual([2, 5, 5]);
    expect(sums.sum(0)).toBeCloseTo(SPAN_PART * 1.5 + (1 - SPAN_PART) * -1.5);
  });

  it('is as good as the best of all runs, tried one by one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
          maxLength: 9,
        }),
        (rows) => {
          const sums = new SpanSums(2);
          const order = rows.map((_, i) => i);
          sums.add(postings(rows), order, order);
          for (const point of [0, 1]) {
            let best = 0;
            for (let from = 0; from < rows.length; from++)
              for (let to = from + 1; to <= rows.length; to++)
                best = Math.max(
                  best,
                  rows.slice(from, to).reduce((sum, row) => sum + (row[point] ?? 0), 0),
                );
            if (rows.length > 0) expect(sums.best[point]).toBe(best);
          }
        },
      ),
    ));
});

describe('keys of features', () => {
  const keysOf = (text: string) => {
    const keys: number[] = [];
    eachFeature(readTerms(text, new Aliases([])), (key) => void keys.push(key));
    return keys;
  };

  it('are the same for the same words, and others for the same words as neighbours the other way round', () => {
    expect(keysOf('A red carpet')).toEqual(keysOf('a RED carpet'));
    expect(keysOf('red carpet')).not.toEqual(keysOf('carpet red'));
  });

  it('are hardly ever the same for different words', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36)}x`);
    const keys = new Set(words.map((word) => keyOf(hashOfText(word))));
    const pairs = new Set(words.map((word) => keyOf(hashOfPair(hashOfText(word), hashOfText('other'), 1))));
    // By chance some 48 of 20,000 meet among 2 to the power of 22.
    const byChance = words.length ** 2 / 2 / 2 ** KEY_BITS;
    expect(words.length - keys.size).toBeLessThan(1.7 * byChance);
    expect(words.length - pairs.size).toBeLessThan(1.7 * byChance);
  });
});
