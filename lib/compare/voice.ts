import type { Finding } from '../model/findings';
import type { Same } from './page-says';

/** Findings whose scores are further apart than this are not equally sure. */
const SURENESS = 0.15;

/**
 * Only the surest sentences. A half-sure sentence doesn't tell who said a point that the page plainly reports
 * elsewhere, perhaps as its own.
 */
export function surest(found: readonly Finding[]): readonly Finding[] {
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score > best - SURENESS);
}

/**
 * Which of a page's sentences have the point from the origin that they name. None has that is not sure, and none that
 * tells what a sure one tells in the article's own voice: that is from nobody.
 */
export function speakersAmong(sure: readonly Finding[], same: Same): (finding: Finding) => boolean {
  // A paragraph may go on with what somebody said, without naming them again.
  const goesOn = ({ sentence: { block, start } }: Finding) =>
    sure.some(
      ({ origin, sentence }) => origin !== null && sentence.block === block && sentence.start < start,
    );
  const ownVoice = sure.filter((finding) => finding.origin === null && !goesOn(finding));
  const isFromNobody = ({ value }: Finding) =>
    ownVoice.some((own) => own.value === null || (value !== null && same(own.value, value) === true));
  return (finding) => sure.includes(finding) && !isFromNobody(finding);
}
