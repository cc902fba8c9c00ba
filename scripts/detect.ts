import { parseArgs } from 'node:util';
import { judge, readReports } from '../lib/analyse';
import { passesGate } from '../lib/detect/gate';
import { buildMatcher } from '../lib/match/matcher';
import type { ClaimBase } from '../lib/model/claim-base';
import type { Detection } from '../lib/model/detection';
import { gatesOf } from '../lib/platform/gates-of';
import { BUNDLED, readSoundBase } from './claim-folder';
import { learnOnce } from './learn-once';
import { type PageFile, readPageFile } from './read-page-file';
import { runCommand, Usage } from './usage';

const USAGE = `npm run detect -- FILE...           is this page about the event of the claim base? HTML, or JSON { url?, title?, text }
npm run detect -- FILE... --json    prints [{ file, verdict, score, reasons }]
npm run detect -- --base DIR FILE   asks with another claim base than the bundled one
The verdict is "about", "mentions" or "other". The reason "gate" tells that a page with this text is not looked at in the browser,
as it lacks the words of base.detection.gate, spelt exactly so. An HTML page is "other" then, for no other reason; a JSON's
text may be a part of a page, so it is judged all the same. A file that can't be read ends it with 2, and nothing is
printed of the others.`;

/** What the content script asks about a page before anything else. */
const isCandidate = ({ raw }: PageFile, { base }: ClaimBase) =>
  gatesOf(base.detection).some((gate) => passesGate(raw, gate));
const UNSEEN: Detection = { verdict: 'other', score: 0, reasons: [] };

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, base: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Usage('No file given.');
  const sound = readSoundBase(values.base ?? BUNDLED);
  const base = { ...sound, learned: learnOnce(sound) };
  const matcher = buildMatcher(base);
  const results = [];
  for (const file of positionals) {
    const page = await readPageFile(file);
    const passes = isCandidate(page, base);
    const { verdict, score, reasons } =
      page.isWhole && !passes ? UNSEEN : judge(page.facts, base, () => readReports(page.facts, matcher));
    const words = reasons.map(({ code, words }) =>
      words.length > 0 ? `${code}: ${words.join(', ')}` : code,
    );
    if (!passes) words.unshift('gate');
    results.push({ file, verdict, score: Math.round(score * 1000) / 1000, reasons: words });
  }
  if (values.json) console.log(JSON.stringify(results, null, 1));
  else
    for (const { file, verdict, score, reasons } of results)
      console.log(
        `${verdict.padEnd(8)} ${score.toFixed(2)}  ${file}\n${reasons.map((reason) => `               ${reason}\n`).join('')}`,
      );
});
