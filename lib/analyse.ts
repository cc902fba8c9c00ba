import { compare } from './compare/compare';
import { sureFrom } from './compare/limits';
import { omissions } from './compare/omissions';
import { isItself } from './compare/origins';
import type { ThisArticle } from './compare/others';
import { thisArticle } from './compare/this-article';
import { detectByPages } from './detect/by-pages';
import { detect } from './detect/detect';
import { passesGate } from './detect/gate';
import { countable, isDoubtful, secondLook } from './detect/second-look';
import { knownOrigins } from './match/known-origins';
import { LEARNED_VERSION } from './match/learned';
import type { Matcher } from './match/matcher';
import { originsIn } from './match/origins';
import { POSSIBLE } from './match/tuning';
import { hasUnread, readValue } from './match/values';
import type { ClaimBase } from './model/claim-base';
import type { Detection } from './model/detection';
import type { Analysis, Finding, Match } from './model/findings';
import type { PageFacts, Sentence, Verdict } from './model/page';
import { splitSentences } from './sentences/split';

/**
 * The whole flow: is the page about the event, which sentences report which points, and how do others put them? A page
 * that only mentions the event is compared if the reader wished it; that it leaves points out is then not worth saying.
 */
export function analyse(page: PageFacts, matcher: Matcher, base: ClaimBase, isWished = false): Analysis {
  let known: Reports | undefined;
  const read = () => {
    known ??= readReports(page, matcher);
    return known;
  };
  const { verdict } = judge(page, base, read);
  const article = thisArticle(page, base);
  const isAbout = verdict === 'about';
  const compared = isAbout || (isWished && verdict === 'mentions');
  const { sentences, matches, possible } = compared ? read() : NONE;
  const findings = find(sentences, matches, page, base, article);
  const comparisons = compare(findings, base, article, page.published, sureFrom(matcher.threshold));
  const { id, title, version, updated } = base.base;
  return {
    base: { id, title, version, updated },
    verdict,
    compared,
    sentences: sentences.length,
    ...article,
    findings,
    comparisons,
    omissions: isAbout ? omissions(page, comparisons, possible, base, article) : [],
  };
}

/**
 * Checks a page against several bases: returns the first that it is about, else the first that it mentions, else null.
 * A base that fails does not stop the others. If no other base knows a page that passes its gate, this throws with the
 * base's title.
 */
export function analyseAmong(
  page: PageFacts,
  bases: readonly ClaimBase[],
  matcherOf: (base: ClaimBase) => Matcher,
): Analysis | null {
  const failures: string[] = [];
  const analyses = bases.flatMap((base) => {
    try {
      return analyse(page, matcherOf(base), base);
    } catch (error) {
      if (passesGate(textOf(page), base.base.detection.gate)) failures.push(`${base.base.title}: ${error}`);
      return [];
    }
  });
  const first = (verdict: Verdict) => analyses.find((analysis) => analysis.verdict === verdict);
  const known = first('about') ?? first('mentions');
  if (!known && failures.length > 0) throw new Error(failures.join('; '));
  return known ?? null;
}

const textOf = ({ title, blocks }: PageFacts) => [title, ...blocks.map(({ text }) => text)].join('\n');

/** The sentences of a page, and for each of them the points that it reports. */
interface Reports {
  sentences: Sentence[];
  matches: Match[][];
  /** Points that sentences or the headline may report, too, although too little of them was recognised for a mark. */
  possible: ReadonlySet<string>;
}
const NONE: Reports = { sentences: [], matches: [], possible: new Set() };

export function readReports({ title, blocks }: PageFacts, matcher: Matcher): Reports {
  const sentences = splitSentences(blocks);
  const all = matcher.match(sentences, POSSIBLE);
  const [ofTitle = []] = matcher.match([{ text: title }], POSSIBLE);
  return {
    sentences,
    matches: all.map((ofSentence) => ofSentence.filter(({ score }) => score >= matcher.threshold)),
    possible: new Set([...ofTitle, ...all.flat()].map(({ point }) => point)),
  };
}

/** The share of a page's sentences that report any point, 0 to 1. */
export const reportingPart = ({ sentences, matches }: Reports): number =>
  matches.filter((ofSentence) => ofSentence.length > 0).length / Math.max(1, sentences.length);

/**
 * Whether a page is about the event. What the base's labelled pages taught this version decides. If it has none, names
 * and phrases decide; where these leave doubt, what the page reports does. What it reports is read only where it counts.
 */
export function judge(page: PageFacts, { base, points, learned }: ClaimBase, read: () => Reports): Detection {
  if (learned?.pages && learned.version === LEARNED_VERSION)
    return detectByPages(page, base.detection, learned.pages, () => reportingPart(read()));
  const detection = detect(page, base.detection);
  if (!isDoubtful(detection)) return detection;
  const { sentences, matches } = read();
  const reported = countable(matches);
  const those = points.filter(({ id }) => reported.has(id));
  return secondLook(detection, sentences.length, those, base.detection);
}

function find(
  sentences: Sentence[],
  found: Match[][],
  page: PageFacts,
  base: ClaimBase,
  { outlet }: ThisArticle,
): Finding[] {
  const points = new Map(base.points.map((point) => [point.id, point]));
  const known = knownOrigins(base);
  return found.flatMap((matches, i) => {
    const sentence = sentences[i];
    if (!sentence || matches.length === 0) return [];
    const originFor = originsIn(sentence.text, known);
    return matches.flatMap((match) => {
      const point = points.get(match.point);
      if (!point) return [];
      const named = originFor(match.reasons);
      const origin = named === null || isItself(named, [page.site, outlet]) ? null : named;
      const value = readValue(sentence.text, point, page.published, origin, base.base.detection.other);
      return {
        ...match,
        id: `${match.point}@${sentence.block}:${sentence.start}`,
        sentence,
        value,
        origin,
        ...(hasUnread(sentence.text, point, page.published) ? { unread: true } : {}),
      };
    });
  });
}
