import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { analyse } from '../../lib/analyse';
import { says } from '../../lib/claims/problem';
import { recordProblems } from '../../lib/claims/record-problems';
import { countsOf } from '../../lib/compare/counts';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase, Origin, Value } from '../../lib/model/claim-base';
import type { PageFacts } from '../../lib/model/page';
import { formatProblem } from '../../scripts/format-problem';
import { learnOnce } from '../../scripts/learn-once';
import { readJson } from '../../scripts/read-json';
import { BadInput, Usage } from '../../scripts/usage';

const KINDS = ['number', 'attribution', 'wording'] as const;
type Told = (typeof KINDS)[number];

/** What people who read an article beside the accounts said of a difference that Sidelight tells of it. */
const judgement = v.object(
  {
    point: v.string(says('problemText')),
    kind: v.picklist(KINDS),
    /** The article's value or origin as shown, see `shownOf`. */
    shown: v.string(says('problemText')),
    /** How many sources were said to differ. If they are others now, somebody must judge anew. */
    alike: v.number(says('problemNumber')),
    holds: v.boolean(),
    why: v.optional(v.string(says('problemText'))),
  },
  says('problemObject'),
);
const article = v.object(
  {
    title: v.string(says('problemText')),
    published: v.nullish(v.string(says('problemText'))),
    paragraphs: v.array(v.string(says('problemText')), says('problemList')),
    judged: v.optional(v.array(judgement, says('problemList')), []),
  },
  says('problemObject'),
);
type JudgedArticle = v.InferOutput<typeof article> & { file: string };

/** A difference that an article is told to have, with the sentences that it rests on. */
interface Difference {
  file: string;
  point: string;
  kind: Told;
  shown: string;
  sentences: string[];
  /** How many of how many sources differ in this way. */
  alike: number;
  of: number;
  /** As people judged it, and why it doesn't hold; null if nobody has. */
  holds: boolean | null;
  why: string | null;
}

/** Reads every *.json of a folder, in the order of their names. */
function readJudged(folder: string): JudgedArticle[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Usage(`There is no folder ${folder}. Give one with judged articles: --differences DIR`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Usage(`The folder ${folder} holds no *.json file.`);
  return files.sort().map((file) => {
    const path = join(folder, file);
    const json = readJson(readFileSync(path, 'utf8'), path);
    const { output, problems } = recordProblems(article, json, path, '');
    if (!output) throw new BadInput(problems.map((problem) => formatProblem(problem)).join('\n'));
    return { file, ...output };
  });
}

/** What Sidelight tells of each article, beside what people judged of it. */
function judgeDifferences(base: ClaimBase, articles: readonly JudgedArticle[]): Difference[] {
  const full = { ...base, learned: base.learned ?? learnOnce(base) };
  const matcher = buildMatcher(full);
  return articles.flatMap((article) => {
    const { findings, comparisons } = analyse(factsOf(article), matcher, full);
    const textOf = new Map(findings.map(({ id, sentence }) => [id, sentence.text]));
    return comparisons.flatMap((comparison) => {
      const { point, kind } = comparison;
      if (kind === 'agrees' || kind === 'only-here') return [];
      const shown = shownOf(kind, comparison.value, comparison.origin);
      const { alike, others } = countsOf(comparison);
      const judged = article.judged.find(
        (each) => each.point === point && each.kind === kind && each.shown === shown && each.alike === alike,
      );
      return {
        file: article.file,
        point,
        kind,
        shown,
        sentences: comparison.findings.map((id) => textOf.get(id) ?? ''),
        alike,
        of: others,
        holds: judged?.holds ?? null,
        why: judged?.why ?? null,
      };
    });
  });
}

/** The article's side of a difference: its value for a number, who said so for an attribution, both otherwise. */
function shownOf(kind: Told, value: Value | null, origin: Origin | null): string {
  const said = value?.words ?? '';
  const by = origin === null ? '' : [origin.type, origin.name].filter(Boolean).join(' ');
  if (kind === 'number') return said;
  return kind === 'attribution' ? by : [said, by].filter(Boolean).join('; ');
}

const factsOf = ({ title, published, paragraphs }: JudgedArticle): PageFacts => ({
  url: 'https://courier.example/',
  title,
  description: null,
  site: null,
  language: 'en',
  published: published ?? null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

export interface DifferenceFigures {
  articles: number;
  kinds: Record<Told, { told: number; hold: number; notJudged: number }>;
  /** Where they are asked for: those that don't hold, or that nobody judged. */
  doubtful?: Difference[];
}

export function measureDifferences(base: ClaimBase, folder: string, isListed: boolean): DifferenceFigures {
  const articles = readJudged(folder);
  const all = judgeDifferences(base, articles);
  const of = (kind: Told) => {
    const told = all.filter((each) => each.kind === kind);
    const many = (holds: boolean | null) => told.filter((each) => each.holds === holds).length;
    return { told: told.length, hold: many(true), notJudged: many(null) };
  };
  return {
    articles: articles.length,
    kinds: { number: of('number'), attribution: of('attribution'), wording: of('wording') },
    ...(isListed && { doubtful: all.filter(({ holds }) => holds !== true) }),
  };
}

export function printDifferences({ articles, kinds, doubtful = [] }: DifferenceFigures): void {
  console.log(`articles ${articles}`);
  for (const [kind, { told, hold, notJudged }] of Object.entries(kinds))
    console.log(`${kind.padEnd(12)} told ${told}, hold ${hold}, not judged ${notJudged}`);
  for (const { file, point, kind, shown, alike, of, holds, why, sentences } of doubtful)
    console.log(
      `${holds === null ? 'not judged' : 'wrong'} ${file} ${point} ${kind} (${alike} of ${of}) "${shown}": ${sentences.join(' / ')}${why === null ? '' : ` [${why}]`}`,
    );
}
