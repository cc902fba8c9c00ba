import { Cues } from '../lib/match/cues';
import { packCues } from '../lib/match/pack-cues';
import { readTerms } from '../lib/match/terms';
import type { ClaimBase } from '../lib/model/claim-base';
import { Aliases } from '../lib/text/aliases';

/** What makes Sidelight recognise a base's points, or its event, where they are not. */
export function recognitionWarnings(claims: ClaimBase): string[] {
  return [...languageWarnings(claims.base), ...cueWarnings(claims), ...samePhrasings(claims.phrasings)];
}

/** Folding of words, figures and names are made for English. */
function languageWarnings({ language }: ClaimBase['base']): string[] {
  return language.startsWith('en')
    ? []
    : [`base.language: "${language}", but Sidelight recognises points in English articles only`];
}

/** From so many sentences of other points, a share says something. */
const ENOUGH = 20;
/** More would take long in a large base, and say the same. */
const MOST_READ = 400;
/** In the bundled base the widest cue is met by 1 in 100. */
const WIDE = 1 / 5;

/** Hardly any sentence should meet a cue without reporting its point. Those that report others are sentences to ask. */
function cueWarnings({ base, phrasings }: ClaimBase): string[] {
  const cues = phrasings.flatMap(({ point, cues = [] }) => cues.map((cue, i) => ({ point, cue, i })));
  const aliases = new Aliases(base.aliases ?? []);
  const reader = new Cues(
    packCues(
      cues.map(({ cue }) => [cue]),
      aliases,
    ),
  );
  const sentences = phrasings.flatMap(({ point, phrasings }) => phrasings.map((text) => ({ point, text })));
  const step = Math.ceil(sentences.length / MOST_READ);
  const read = sentences
    .filter((_, i) => i % step === 0)
    .map(({ point, text }) => {
      const hits = reader.hits(readTerms(text, aliases));
      return { point, met: new Set(hits.map(({ owner }) => owner)) };
    });
  return cues.flatMap(({ point, i }, cue) => {
    const others = read.filter((sentence) => sentence.point !== point);
    const met = others.filter((sentence) => sentence.met.has(cue)).length;
    return others.length < ENOUGH || met <= others.length * WIDE
      ? []
      : [
          `${point}: cues[${i}] is met by ${met} of ${others.length} phrasings of other points, and speaks for it in each`,
        ];
  });
}

/** Whichever of the two is marked, the sentence does not tell them apart. */
function samePhrasings(phrasings: ClaimBase['phrasings']): string[] {
  const first = new Map<string, string>();
  return phrasings.flatMap(({ point, phrasings }) =>
    phrasings.flatMap((text) => {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const earlier = first.get(words) ?? point;
      first.set(words, earlier);
      return earlier === point ? [] : [`${point}: the same phrasing as one of ${earlier}: ${text}`];
    }),
  );
}
