import type { CardPoint } from '../model/card';
import type { Prediction } from '../model/class';
import type { Analysis, Comparison } from '../model/findings';
import type { PageFacts } from '../model/page';
import type { PageCommand, PageState } from '../model/surfaces';

/**
 * Every message that parts of the extension send each other, by receiver. Arguments and replies are plain
 * JSON. A failure travels as a value (`Reply`), because an Error does not survive the journey.
 */

/** A page that was read, and what came of it. */
export interface PageRead {
  analysis: Analysis;
  title: string;
  url: string;
}

/** Which sentence of a page a card is for. `predicted` is what the pupil has just said. */
export interface BriefsQuestion {
  page: PageRead;
  findings: { id: string; point: string }[];
  predicted: { point: string; prediction: Prediction } | null;
}

export interface ToBackground {
  /** Null where no enabled claim base is about this page or mentioned by it. */
  analyse: (page: PageFacts) => Analysis | null;
  /** A page's state changed. The toolbar button shows it for the sending tab. */
  pageChanged: (summary: { status: PageState['status']; comparisons: Pick<Comparison, 'kind'>[] }) => void;
  /**
   * The points of a sentence for the card. Points that the base no longer has are left out. In class a point shows only
   * its question until a prediction was made; the point just predicted comes back first. With them comes the card's
   * style sheet, so that a page in which no card is opened doesn't carry it.
   */
  briefs: (of: BriefsQuestion) => { points: CardPoint[]; style: string };
  /** Opens the side panel (or its replacement) for the sender's window, at a point if one is given. */
  openPanel: (at: { point: string | null }) => void;
}

export interface ToPage {
  getState: () => PageState;
  /** Scrolls to a finding and flashes it. */
  goTo: (target: { finding: string }) => boolean;
  command: (which: { command: PageCommand }) => void;
}

/** Broadcasts from a page to open surfaces (panel). `tab` is filled in by the receiver from the sender. */
export interface ToSurfaces {
  stateChanged: (state: PageState) => void;
  /** The point of the sentence in the middle of the reader's view, or none. */
  inView: (where: { point: string | null }) => void;
}

/**
 * `no-receiver`: nobody is there, which is normal for a page without our content script. `outdated`: the content script
 * that asks belongs to a version of the extension that is gone. It should clear its marks and stop.
 */
export type Failure = 'no-receiver' | 'outdated' | 'failed';
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure; reason: string };
