import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countBase } from '../lib/claims/counts';
import { claimBaseSchema } from '../lib/claims/json-schema';
import type { Problem } from '../lib/model/problem';
import { BUNDLED, bundledId, readClaimFiles, unreadFiles } from './claim-folder';
import { templateFiles } from './claim-template';
import { warningsOf } from './claim-warnings';
import { countLines, formatProblem } from './format-problem';
import { asArgument, runCommand, Usage } from './usage';

const CLAIMS = join(import.meta.dirname, '..', 'assets', 'claims');
const USAGE = `npm run claims                   checks the bundled claim base and prints what it holds
npm run claims -- PATH...        checks other bases: a folder or zip each, JSON files together
npm run claims -- --json         prints the result as JSON; of a problem, text says it in words
npm run claims -- --new NAME     writes a template base into the folder NAME
npm run claims -- --schema       writes assets/claims/claim-base.schema.json anew
Ends with 0 if all is well, 1 if a base has errors, 2 if it was called wrongly.`;

function check(paths: readonly string[], json: boolean): boolean {
  const results = bases(paths).map((files) => {
    const path = files.join(', ');
    const parsed = readClaimFiles(files);
    const unread = files.flatMap(unreadFiles);
    if (!parsed.ok)
      return { path, ok: false as const, problems: parsed.problems.map(inWords), warnings: unread };
    const { id, title } = parsed.base.base;
    const counts = { ...countBase(parsed.base), pages: parsed.base.pages?.length ?? 0 };
    const isBundled = files.some((file) => resolve(file) === BUNDLED);
    const warnings = [...unread, ...warningsOf(parsed.base, isBundled ? undefined : bundledId())];
    return { path, ok: true as const, id, title, counts, warnings };
  });
  if (json) console.log(JSON.stringify(results, null, 2));
  else
    for (const result of results) {
      if (result.ok) {
        console.log(`${result.title} (${result.id}): sound\n${countLines(result.counts)}`);
        if (result.warnings.length > 0) console.log(['', 'But look at', ...result.warnings].join('\n  '));
      } else {
        const { length } = result.problems;
        const title = `${result.path}: ${length} ${length === 1 ? 'error' : 'errors'}`;
        console.error([title, ...result.problems.map(({ text }) => text), ...result.warnings].join('\n\n'));
      }
    }
  return results.every(({ ok }) => ok);
}

/** A folder or a zip is one base. JSON files together make one, as on the page of claim bases. */
function bases(paths: readonly string[]): string[][] {
  const isJson = (path: string) => /\.json$/i.test(path);
  const files = paths.filter(isJson);
  const others = paths.filter((path) => !isJson(path));
  return [...(files.length > 0 ? [files] : []), ...others.map((path) => [path])];
}

/** The problem as it is, for programs, together with the words that people read. */
const inWords = (problem: Problem) => ({ ...problem, text: formatProblem(problem) });

function writeTemplate(name: string) {
  if (name.trim() === '') throw new Usage('--new needs the NAME of a folder that is not there yet.');
  if (existsSync(name)) throw new Usage(`${name} exists already; choose another name.`);
  const files = templateFiles(name);
  mkdirSync(name, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(name, file), text);
  console.log(
    `Wrote ${Object.keys(files).join(', ')} into ${name}. Fill them in, then: npm run claims -- ${asArgument(name)}`,
  );
}

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, new: { type: 'string' }, schema: { type: 'boolean' } },
  });
  if (positionals.length > 0 && (values.new !== undefined || values.schema))
    throw new Usage('--new NAME and --schema check nothing: give them without a path.');
  if (values.new !== undefined) return writeTemplate(values.new);
  if (values.schema) return writeFileSync(join(CLAIMS, 'claim-base.schema.json'), claimBaseSchema());
  const paths = positionals.length > 0 ? positionals : [BUNDLED];
  if (!check(paths, values.json === true)) process.exitCode = 1;
});
