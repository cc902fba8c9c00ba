import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { learn } from '../../lib/match/learn';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Learned } from '../../lib/model/learned';
import { BUNDLED, readClaimFolder } from '../../scripts/claim-folder';
import { formatProblem } from '../../scripts/format-problem';
import { helpIfAsked } from '../../scripts/help.mjs';
import { learnOnce } from '../../scripts/learn-once';
import { shape, syntheticBase, syntheticHits, syntheticSentences } from './synthetic';

/**
 * The matcher beside plain Fuse, its token search and MiniSearch over the same sentences of the base, in one run, as
 * ratios: on a shared machine milliseconds mean little by themselves. Then the matcher on a synthetic base of
 * thousands of points. `npm run bench`, or `npm run bench -- --no-scale`.
 */
helpIfAsked(
  `npm run bench [-- --no-scale]   times the matcher beside other ways of searching, and on thousands of points`,
);
const { values } = parseArgs({ options: { 'no-scale': { type: 'boolean', default: false } } });

interface Times {
  name: string;
  /** Milliseconds a sentence, sorted. */
  ms: number[];
}

/** Milliseconds a sentence of each round: rounds of one sentence for the slow, of all for the fast. */
function time(
  name: string,
  sentences: readonly string[],
  rounds: number,
  run: (sentences: readonly string[]) => void,
): Times {
  run(sentences);
  const ms = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run(sentences);
    return (performance.now() - from) / sentences.length;
  });
  return { name, ms: ms.sort((a, b) => a - b) };
}

const median = (ms: readonly number[]) => ms[Math.floor(ms.length / 2)] ?? 0;
const show = (ms: number) => (ms < 1 ? ms.toFixed(4) : ms.toFixed(2)).padStart(10);

function print(rows: readonly Times[], unit: Times): void {
  console.log(
    `${'ms a sentence'.padEnd(34)}${'min'.padStart(10)}${'median'.padStart(10)}${'max'.padStart(10)}${'times'.padStart(10)}`,
  );
  for (const { name, ms } of rows)
    console.log(
      `${name.padEnd(34)}${show(ms[0] ?? 0)}${show(median(ms))}${show(ms.at(-1) ?? 0)}${(median(ms) / median(unit.ms)).toFixed(1).padStart(10)}`,
    );
}

function ours(base: ClaimBase) {
  const matcher = buildMatcher(base);
  return (sentences: readonly string[]) => void matcher.match(sentences.map((text) => ({ text })));
}

function bundled(): ClaimBase {
  const parsed = readClaimFolder(BUNDLED);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return { ...parsed.base, learned: learnOnce(parsed.base) };
}

function againstOthers(base: ClaimBase): void {
  const texts = base.phrasings.flatMap(({ phrasings }) => phrasings);
  // Sentences like those of articles that are in no index: the near misses.
  const sentences = base.phrasings.flatMap(({ nearMisses = [] }) => nearMisses);
  const few = sentences.filter((_, i) => i % Math.ceil(sentences.length / 5) === 0);
  const plain = new Fuse(texts, { includeScore: true });
  const token = new Fuse(texts, { includeScore: true, useTokenSearch: true });
  const mini = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const matcher = time('Sidelight', sentences, 9, ours(base));
  console.log(
    `${texts.length} phrasings of ${base.points.length} points; ${sentences.length} sentences (${few.length} for Fuse)\n`,
  );
  print(
    [
      matcher,
      time('MiniSearch (BM25+, fuzzy, prefix)', sentences.slice(0, 200), 3, (all) =>
        all.forEach((text) => void mini.search(text)),
      ),
      time('Fuse.js token search', few, 3, (all) => all.forEach((text) => void token.search(text))),
      time('Fuse.js', few, 3, (all) => all.forEach((text) => void plain.search(text))),
    ],
    matcher,
  );
  const builds = Array.from({ length: 9 }, () => {
    const from = performance.now();
    buildMatcher(base);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  console.log(
    `\nbuilding the matcher: min ${show(builds[0] ?? 0).trim()}, median ${show(median(builds)).trim()}, max ${show(builds.at(-1) ?? 0).trim()} ms`,
  );
}

/** A small and a large synthetic base of the same make, so that only the size differs. */
function scale(): void {
  const small = syntheticBase(shape.small);
  const sentences = syntheticSentences(400);
  small.learned = learn(small);
  const { bare, learning } = learnedLarge();
  const before = heap();
  const matcher = buildMatcher(bare);
  const held = heap() - before;
  const base = time(`${shape.small.points} points`, sentences, 7, ours(small));
  const run = (texts: readonly string[]) => void matcher.match(texts.map((text) => ({ text })));
  console.log(
    `\nsynthetic, ${shape.large.points * shape.large.phrasings} phrasings; learning took ${learning.toFixed(0)} s; the matcher holds ${held.toFixed(0)} MB besides ${megabytes(bare.learned)} MB of what was learned\n`,
  );
  print([base, time(`${shape.large.points} points`, sentences, 7, run)], base);
  const { right, wrong } = syntheticHits(matcher, sentences);
  console.log(
    `\nof ${sentences.length} sentences, ${right} found for their own point and ${wrong} wrong ones`,
  );
}

/** The large base as the background holds it, and how many seconds learning took. What it was made from is free to go. */
function learnedLarge(): { bare: ClaimBase; learning: number } {
  const large = syntheticBase(shape.large);
  const from = performance.now();
  // As it comes out of the store: text in one piece, not in the pieces that it was made of.
  const learned: Learned = JSON.parse(JSON.stringify(learn(large)));
  const learning = (performance.now() - from) / 1000;
  const points = large.points.map((point) => ({ ...point, accounts: [] }));
  return { bare: { ...large, learned, points, phrasings: [] }, learning };
}

/** As JSON; in memory such text takes one or two bytes a character. */
function megabytes(value: unknown): string {
  return (JSON.stringify(value).length / 1e6).toFixed(0);
}

function heap(): number {
  // The memory of typed arrays is only given back after a second look.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

againstOthers(bundled());
if (!values['no-scale']) scale();
