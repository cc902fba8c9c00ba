import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, readReports } from '../lib/analyse';
import { buildMatcher } from '../lib/match/matcher';
import { readSoundBase } from './claim-folder';
import { learnOnce } from './learn-once';
import { readPageFile } from './read-page-file';
import { runCommand, Usage } from './usage';

const USAGE = `npm run detect -- FILE...           is this page about the Alaska summit? HTML, or JSON { url?, title?, text }
npm run detect -- FILE... --json    prints [{ file, verdict, score, reasons }]
npm run detect -- --base DIR FILE   asks with another claim base
The verdict is "about", "mentions" or "other".`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, base: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Usage('No file given.');
  const sound = readSoundBase(values.base ?? join(import.meta.dirname, '../assets/claims/alaska-summit'));
  const base = { ...sound, learned: learnOnce(sound) };
  const matcher = buildMatcher(base);
  const results = [];
  for (const file of positionals) {
    const page = await readPageFile(file);
    const { verdict, score, reasons } = judge(page, base, () => readReports(page, matcher));
    const words = reasons.map(({ code, words }) =>
      words.length > 0 ? `${code}: ${words.join(', ')}` : code,
    );
    results.push({ file, verdict, score: Math.round(score * 1000) / 1000, reasons: words });
  }
  if (values.json) console.log(JSON.stringify(results, null, 1));
  else
    for (const { file, verdict, score, reasons } of results)
      console.log(
        `${verdict.padEnd(8)} ${score.toFixed(2)}  ${file}\n${reasons.map((reason) => `               ${reason}\n`).join('')}`,
      );
});
