import { compare } from './compare/compare';
import { omissions } from './compare/omissions';
import { thisArticle } from './compare/this-article';
import { detect } from './detect/detect';
import type { Matcher } from './match/matcher';
import { readOrigin, readValue } from './match/slots';
import type { Analysis, ClaimBase, Finding, PageFacts, Sentence } from './model';
import { splitSentences } from './sentences/split';

/** The whole flow: is the page about the event, which sentences report which points, and how do others put them? */
export function analyse(page: PageFacts, matcher: Matcher, base: ClaimBase): Analysis {
  const detection = detect(page, base.base.detection);
  const article = thisArticle(page, base);
  const sentences = detection.verdict === 'about' ? splitSentences(page.blocks) : [];
  const findings = find(sentences, page, matcher, base);
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

function find(sentences: Sentence[], page: PageFacts, matcher: Matcher, base: ClaimBase): Finding[] {
  const points = new Map(base.points.map((point) => [point.id, point]));
  return matcher.match(sentences).flatMap((matches, i) => {
    const sentence = sentences[i];
    if (!sentence) return [];
    return matches.flatMap((match) => {
      const point = points.get(match.point);
      if (!point) return [];
      return {
        ...match,
        id: `${match.point}@${sentence.block}:${sentence.start}`,
        sentence,
        value: readValue(sentence.text, point, page.published),
        origin: readOrigin(sentence.text, match.reasons),
      };
    });
  });
}
