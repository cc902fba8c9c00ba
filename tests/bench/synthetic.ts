import type { Matcher } from '../../lib/match/matcher';
import type { ClaimBase, Phrasing, Point } from '../../lib/model/claim-base';

interface Shape {
  points: number;
  /** Phrasings a point. */
  phrasings: number;
}

/** The large one has 100,000 phrasings. */
export const shape = {
  small: { points: 112, phrasings: 6 },
  large: { points: 16_000, phrasings: 6.25 },
} as const satisfies Record<string, Shape>;

const WORDS = 24_000;
const COMMON = 400;

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x100000000;
  };
}

/** A pronounceable word for a number: the same number always gives the same one. */
function word(number: number): string {
  const consonants = 'bdfgklmnprtvz';
  const vowels = 'aeiou';
  let out = '';
  for (let rest = number + 1000; rest > 0; rest = Math.floor(rest / 65))
    out += (consonants[rest % 13] ?? 'b') + (vowels[Math.floor(rest / 13) % 5] ?? 'a');
  return `${out}n`;
}

/** Eight words, chosen by chance from a vocabulary as large as a language's: two points may share one or two. */
function wordsOf(point: number): string[] {
  const random = seeded(point * 7919);
  return Array.from({ length: 8 }, () => word(COMMON + Math.floor(random() * WORDS)));
}

/** Half the words of a sentence are common to all, the others its point's own. */
function sentence(point: number, random: () => number): string {
  const own = wordsOf(point);
  return Array.from({ length: 18 }, () =>
    random() < 0.5
      ? word(Math.floor(random() ** 2 * COMMON))
      : (own[Math.floor(random() * own.length)] ?? ''),
  ).join(' ');
}

export function syntheticBase({ points, phrasings }: Shape): ClaimBase {
  const random = seeded(7);
  const all: Point[] = [];
  const sentences: Phrasing[] = [];
  for (let i = 0; i < points; i++) {
    const id = `p${i}`;
    const count = Math.floor((i + 1) * phrasings) - Math.floor(i * phrasings);
    all.push({ id, section: 's', label: `Point ${i}`, statement: sentence(i, random), accounts: [] });
    sentences.push({ point: id, phrasings: Array.from({ length: count }, () => sentence(i, random)) });
  }
  return {
    base: {
      id: 'synthetic',
      title: 'Synthetic',
      summary: '',
      version: '1.0.0',
      updated: '2025-01-01',
      language: 'en',
      event: { from: '2025-01-01', to: '2025-01-01' },
      sections: [{ id: 's', title: 'S' }],
      detection: { gate: [], strong: [], cues: [], other: [] },
    },
    sources: [],
    points: all,
    phrasings: sentences,
  };
}

/** Sentences about points that both bases have. */
export function syntheticSentences(count: number): string[] {
  const random = seeded(11);
  return Array.from({ length: count }, (_, i) => sentence(i % shape.small.points, random));
}

/** How many of such sentences are found for their own point, and how many points are found wrongly; each sentence alone. */
export function syntheticHits(matcher: Matcher, sentences: readonly string[]) {
  let right = 0;
  let wrong = 0;
  sentences.forEach((text, i) => {
    for (const { point } of matcher.match([{ text }])[0] ?? [])
      if (point === `p${i % shape.small.points}`) right++;
      else wrong++;
  });
  return { right, wrong };
}
