import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLED, readSoundBase } from '../../scripts/claim-folder';
import { BadInput, runCommand, Usage } from '../../scripts/usage';
import { judgeBlind, printBlind } from './blind';
import { measureDifferences, printDifferences } from './differences';
import { fitTo, printFit } from './fit-report';
import { readGold, warnOfUnknown } from './gold';
import { measureGold, printGold } from './gold-report';
import { judgePages, printPages } from './pages';

const USAGE = `Measures the matcher on labelled articles.

  npm run evaluate -- --gold DIR [--gold DIR] [--json] [--errors] [--no-cues] [--base DIR]
  npm run evaluate -- --gold DIR [--gold DIR] --fit [--json] [--no-cues] [--base DIR]
  npm run evaluate -- --blind [--json] [--no-cues] [--base DIR]
  npm run evaluate -- --pages [--json] [--base DIR]
  npm run evaluate -- --differences DIR [--json] [--errors] [--base DIR]

--gold    a folder of *.json: {source?, published?, sentences: [{text, points, optional?}]}
--json    the figures as JSON: precision, recall, f1, falseMarksPerArticle, sentences, perPoint, msPerSentence, leftOut;
          with --fit { thresholds, alone, inContext }, with --blind one entry for each author and one for all
--errors  every sentence that was marked wrongly or missed; of what was missed, the chance (a mark takes 0.60) and whether a cue of it is met
--no-cues leaves the cues of the base out
--base    a folder or file with another claim base
--fit     fits the weights of lib/match/decision.ts, and says what leaving each article out in turn gives
--blind   the invented reports of the base's examples, each author's by a matcher that did not learn from them
--pages   whether pages are about the event: the labelled pages of the base, each file of examples/pages (or each tenth, where there are none) judged by what the others taught
--differences  a folder of *.json: {title, published?, paragraphs, judged: [{point, kind, shown, alike, holds, why?}]}: how many of the
          differences that these articles are told to have hold; --errors (and --json) lists those that don't or that nobody judged`;

await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      base: { type: 'string', default: BUNDLED },
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      'no-cues': { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      blind: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      differences: { type: 'string' },
    },
  });
  const { gold, blind, pages, fit, errors, json, differences } = values;
  if ([gold.length > 0, blind, pages, differences].filter(Boolean).length !== 1)
    throw new Usage('Give one of --gold DIR, --blind, --pages and --differences DIR.');
  if (fit && !gold.length) throw new Usage('--fit needs --gold DIR: it fits to nothing else.');
  if (errors && (fit || !(gold.length || differences)))
    throw new Usage('--errors goes with --gold DIR or --differences DIR alone.');
  const base = readSoundBase(values.base);
  if (values['no-cues']) base.phrasings = base.phrasings.map(({ cues: _, ...phrasing }) => phrasing);
  const print = <T>(figures: T, inWords: (figures: T) => void) =>
    json ? console.log(JSON.stringify(figures, null, 1)) : inWords(figures);
  if (pages) return print(judgePages(base, values.base), printPages);
  if (differences) return print(measureDifferences(base, differences, errors || json), printDifferences);
  if (blind) return print(await judgeBlind(base, values.base), printBlind);
  const folders = new Set(gold.map((folder) => resolve(folder)));
  if (folders.size < gold.length) throw new Usage('A folder of --gold is given twice.');
  const articles = gold.flatMap(readGold);
  if (articles.every(({ sentences }) => sentences.length === 0))
    throw new BadInput(`No sentence stands in ${gold.join(', ')}, so there is nothing to measure.`);
  warnOfUnknown(articles, base);
  if (fit) print(await fitTo(base, articles), printFit);
  else print(await measureGold(base, articles, errors), printGold);
});
