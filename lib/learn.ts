import { readReports, reportingPart } from './analyse';
import { learnPages } from './detect/learn-pages';
import { learn } from './match/learn';
import { buildMatcher } from './match/matcher';
import type { ClaimBase } from './model/claim-base';
import type { Learned } from './model/learned';

/**
 * All that is learned from a base: by the matcher from its sentences and, if it has enough labelled pages, by detection
 * from these.
 */
export function learnBase(base: ClaimBase): Learned {
  const learned = learn(base);
  const matcher = buildMatcher({ ...base, learned });
  const pages = learnPages(base.pages ?? [], base.base.detection, (page) =>
    reportingPart(readReports(page, matcher)),
  );
  return pages === null ? learned : { ...learned, pages };
}
