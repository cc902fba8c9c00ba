import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { ClaimBase } from '../../lib/model';
import { Usage } from '../../scripts/usage';

const article = v.object({
  source: v.nullish(v.string()),
  published: v.nullish(v.string()),
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
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Usage(`${path} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const result = v.safeParse(article, json);
  if (result.success) return { ...result.output, file: basename(path) };
  const [issue] = result.issues;
  throw new Usage(`${path}: at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

/** A misspelt id can never be found, and so counts as missed; whoever wrote it should hear of it. */
export function warnOfUnknownPoints(articles: readonly GoldArticle[], { base, points }: ClaimBase): void {
  const known = new Set(points.map(({ id }) => id));
  for (const { file, sentences } of articles) {
    const named = sentences.flatMap(({ points, optional }) => [...points, ...optional]);
    const unknown = [...new Set(named)].filter((id) => !known.has(id));
    if (unknown.length > 0)
      console.error(
        `${file}: the base ${base.id} has no point ${unknown.join(', ')}; labelled so, it counts as missed.`,
      );
  }
}
