import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { says } from '../../lib/claims/problem';
import { recordProblems } from '../../lib/claims/record-problems';
import type { ClaimBase } from '../../lib/model/claim-base';
import { formatProblem } from '../../scripts/format-problem';
import { readJson } from '../../scripts/read-json';
import { BadInput, Usage } from '../../scripts/usage';

const text = v.string(says('problemText'));
const texts = v.array(text, says('problemList'));
/** Keys that we don't know are somebody's notes. */
const article = v.object(
  {
    source: v.nullish(text),
    published: v.nullish(text),
    sentences: v.array(
      v.object({ text, points: texts, optional: v.optional(texts, []) }, says('problemObject')),
      says('problemList'),
    ),
  },
  says('problemObject'),
);

/** A labelled article. `points` must be found; `optional` count neither for nor against. */
export type GoldArticle = v.InferOutput<typeof article> & { file: string };

/** Reads every *.json of a folder, in the order of their names. */
export function readGold(folder: string): GoldArticle[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Usage(`There is no folder ${folder}. Give one with labelled articles: --gold DIR`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Usage(`The folder ${folder} holds no *.json file.`);
  return files.map((file) => readArticle(join(folder, file)));
}

function readArticle(path: string): GoldArticle {
  const json = readJson(readFileSync(path, 'utf8'), path);
  if (Array.isArray(json)) throw new BadInput(`${path}: found a list, expected an object {"sentences": […]}`);
  const { output, problems } = recordProblems(article, json, path, '');
  if (output) return { ...output, file: basename(path) };
  throw new BadInput(problems.map(formatProblem).join('\n'));
}

/**
 * A misspelt point can never be found, and so counts as missed; of a misspelt source the own accounts help to find its
 * sentences. Whoever wrote it should hear of it.
 */
export function warnOfUnknown(articles: readonly GoldArticle[], { base, points, sources }: ClaimBase): void {
  const known = new Set(points.map(({ id }) => id));
  const ids = new Set(sources.map(({ id }) => id));
  for (const { file, source, sentences } of articles) {
    if (source && !ids.has(source))
      console.error(
        `${file}: the base ${base.id} has no source ${source}; if it has one by another id, that one's own accounts help here.`,
      );
    const named = sentences.flatMap(({ points, optional }) => [...points, ...optional]);
    const unknown = [...new Set(named)].filter((id) => !known.has(id));
    if (unknown.length > 0)
      console.error(
        `${file}: the base ${base.id} has no point ${unknown.join(', ')}; labelled so, it counts as missed.`,
      );
  }
}
