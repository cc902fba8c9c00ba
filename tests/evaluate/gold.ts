import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { ClaimBase } from '../../lib/model/claim-base';
import { readJson } from '../../scripts/read-json';
import { BadInput, Usage } from '../../scripts/usage';

const article = v.object({
  source: v.nullish(v.string()),
  sentences: v.array(
    v.object({
      text: v.string(),
      points: v.array(v.string()),
      optional: v.optional(v.array(v.string()), []),
    }),
  ),
});

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
  const result = v.safeParse(article, json);
  if (result.success) return { ...result.output, file: basename(path) };
  const [issue] = result.issues;
  throw new BadInput(`${path}: at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
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
