import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countBase } from '../lib/claims/counts';
import { claimBaseSchema } from '../lib/claims/json-schema';
import type { BaseCounts } from '../lib/model';
import { readClaimFolder } from './claim-folder';
import { templateFiles } from './claim-template';
import { formatProblem } from './format-problem';
import { runCommand, Usage } from './usage';

const CLAIMS = join(import.meta.dirname, '..', 'assets', 'claims');
const USAGE = `npm run claims                   checks the bundled claim base and prints what it holds
npm run claims -- PATH...        checks other bases: folders, JSON files or zips
npm run claims -- --json         prints the result as JSON
npm run claims -- --new NAME     writes a template base into the folder NAME
npm run claims -- --schema       writes assets/claims/claim-base.schema.json anew
Ends with 0 if all is well, 1 if a base has errors, 2 if it was called wrongly.`;

function check(paths: readonly string[], json: boolean): boolean {
  const results = paths.map((path) => {
    const parsed = readClaimFolder(path);
    return parsed.ok
      ? {
          path,
          ok: true as const,
          id: parsed.base.base.id,
          title: parsed.base.base.title,
          counts: countBase(parsed.base),
        }
      : { path, ok: false as const, problems: parsed.problems };
  });
  if (json) console.log(JSON.stringify(results, null, 2));
  else
    for (const result of results) {
      if (result.ok) console.log(`${result.title} (${result.id}): sound\n${countLines(result.counts)}`);
      else {
        const { length } = result.problems;
        const title = `${result.path}: ${length} ${length === 1 ? 'error' : 'errors'}`;
        console.error([title, ...result.problems.map(formatProblem)].join('\n\n'));
      }
    }
  return results.every(({ ok }) => ok);
}

const countLines = (counts: BaseCounts) =>
  Object.entries(counts)
    .map(([what, count]) => `${String(count).padStart(8)} ${what}`)
    .join('\n');

function writeTemplate(name: string) {
  if (existsSync(name)) throw new Usage(`${name} exists already; choose another name.`);
  const files = templateFiles(name);
  mkdirSync(name, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(name, file), text);
  console.log(
    `Wrote ${Object.keys(files).join(', ')} into ${name}. Fill them in, then: npm run claims -- ${name}`,
  );
}

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, new: { type: 'string' }, schema: { type: 'boolean' } },
  });
  if (values.new !== undefined) return writeTemplate(values.new);
  if (values.schema) return writeFileSync(join(CLAIMS, 'claim-base.schema.json'), claimBaseSchema());
  const paths = positionals.length > 0 ? positionals : [join(CLAIMS, 'alaska-summit')];
  if (!check(paths, values.json === true)) process.exitCode = 1;
});
