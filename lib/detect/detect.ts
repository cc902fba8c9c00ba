import type { Detection, DetectionProfile, PageFacts } from '../model';

/** Is this page about the event of the profile, does it mention it, or neither? With reasons, most telling first. */
export function detect(_page: PageFacts, _profile: DetectionProfile): Detection {
  return { verdict: 'other', score: 0, reasons: [] };
}
