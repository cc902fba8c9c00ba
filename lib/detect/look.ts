import type { DetectionProfile } from '../model/claim-base';
import type { DetectionReason } from '../model/detection';
import type { PageFacts } from '../model/page';
import { publishedDay } from './day';
import { names } from './parts';
import { readSignals, type Signals } from './signals';
import { type PlainPage, readPlain } from './text';
import * as weights from './weights';

/** A page as detection reads it. */
export interface Look {
  plain: PlainPage;
  /** When the page appeared, if that is known. */
  day: string | null;
  /** The page appeared when follow-up stories had begun. */
  follows: boolean;
  signals: Signals;
  /** Why the page can't be about the event, whatever it says, or says too little to judge by. */
  ruledOut: DetectionReason | null;
}

export function look(page: PageFacts, profile: DetectionProfile): Look {
  const plain = readPlain(page);
  const day = publishedDay(page);
  const follows = day !== null && profile.retrospect !== undefined && day >= profile.retrospect;
  const signals = readSignals(plain, profile, follows);
  return { plain, day, follows, signals, ruledOut: ruledOut(plain, day, signals, profile) };
}

function ruledOut(
  plain: PlainPage,
  day: string | null,
  { gate, titled }: Signals,
  { earliest }: DetectionProfile,
): DetectionReason | null {
  if (earliest !== undefined && day !== null && day < earliest) return { code: 'too-early', words: [day] };
  if (gate === 'empty') return { code: 'names-missing', words: [] };
  // A live page is built like a front page, but its headline says what it is about.
  if (!names(titled) && (plain.listed || plain.prose < weights.PROSE_SHARE))
    return { code: 'listing', words: [] };
  if (plain.sentences.join(' ').length < weights.SHORTEST && !names(titled))
    return { code: 'too-short', words: [] };
  return null;
}
