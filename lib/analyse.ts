import { compare, type ThisArticle } from './compare/compare';
import { omissions } from './compare/omissions';
import { isItself } from './compare/origins';
import { thisArticle } from './compare/this-article';
import { detect } from './detect/detect';
import { countable, isDoubtful, secondLook } from './detect/second-look';
import type { Matcher } from './match/matcher';
import { readOrigin, readValue } from './match/slots';
import type { Analysis, ClaimBase, Detection, Finding, Match, PageFacts, Sentence } from './model';
import { splitSentences } from './sentences/split';

/** The whole flow: is the page about the event, which sentences report which points, and how do others put them? */
export function analyse(page: PageFacts, matcher: Matcher, base: ClaimBase): Analysis {
  let known: Reports | undefined;
  const read = () => {
    known ??= readReports(page, matcher);
    return known;
  };
  const detection = judge(page, base, read);
  const article = thisArticle(page, base);
  const { sentences, matches } = detection.verdict === 'about' ? read() : NONE;
  const findings = find(sentences, matches, page, base, article);
  const comparisons = compare(findings, base, article);
  const { id, title, version, updated } = base.base;
  return {
    base: { id, title, version, updated },
    detection,
    sentences: sentences.length,
    ...article,
    findings,
    comparisons,
    omissions: omissions(page, comparisons, base),
  };
}

/** The sentences of a page, and for each of them the points that it reports. */
interface Reports {
  sentences: Sentence[];
  matches: Match[][];
}
const NONE: Reports = { sentences: [], matches: [] };

export function readReports({ blocks }: PageFacts, matcher: Matcher): Reports {
  const sentences = splitSentences(blocks);
  return { sentences, matches: matcher.match(sentences) };
}

/** Whether a page is about the event: by its names and phrases, and where these leave doubt, by what it reports. Reads that only then. */
export function judge(page: PageFacts, { base, points }: ClaimBase, read: () => Reports): Detection {
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
  const originIn = (sentence: string, { reasons }: Match) => {
    const origin = readOrigin(sentence, reasons);
    return origin === null || isItself(origin, [page.site, outlet]) ? null : origin;
  };
  return found.flatMap((matches, i) => {
    const sentence = sentences[i];
    if (!sentence) return [];
    return matches.flatMap((match) => {
      const point = points.get(match.point);
      if (!point) return [];
      const origin = originIn(sentence.text, match);
      return {
        ...match,
        id: `${match.point}@${sentence.block}:${sentence.start}`,
        sentence,
        value: readValue(sentence.text, point, page.published, origin),
        origin,
      };
    });
  });
}
