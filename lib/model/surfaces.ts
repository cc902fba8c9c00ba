import type { Analysis, DifferenceKind } from './findings';

/* What pages and surfaces know and ask of each other, and how marks are shown. */

/** The keyboard commands of the manifest, from what is used most. */
export const COMMANDS = ['next-point', 'previous-point', 'open-card', 'open-panel', 'toggle-marks'] as const;
export type Command = (typeof COMMANDS)[number];
/** Those that go to the page in front; a surface may give them, too. `check`: the answer may now be another. */
export type PageCommand = Exclude<Command, 'open-panel'> | 'check';

/** What the content script of a page knows. It owns the findings of its page; popup, panel and card ask it. */
export type PageState =
  /** No base's gate let this page through, or the background found no base that it is about or mentions. */
  | { status: 'other' }
  /** Read, sent, not yet answered. */
  | { status: 'working' }
  | {
      status: 'done';
      analysis: Analysis;
      title: string;
      url: string;
      published: string | null;
      marks: boolean;
    }
  | { status: 'failed'; reason: string };

/** What a surface knows about the page that it shows. */
export type TabState =
  | Exclude<PageState, { status: 'other' }>
  /** `events` are those that a page could be about: the titles of the bases in use. */
  | { status: 'other'; events?: readonly string[] }
  /** Whatever the page is, there is nothing to compare it with. `fixed`: a school wants it so. */
  | { status: 'no-base'; fixed: boolean }
  /**
   * None of our content scripts is there. `site` could be permitted for good; null if no extension may look there, or
   * if we may not know. `isPermitted`: it is already, so the page was open before Sidelight was there.
   */
  | { status: 'uncovered'; site: string | null; isPermitted?: boolean }
  /** A school limits Sidelight to these sites, and the page is on none of them, or we may not know its address. */
  | { status: 'limited'; sites: readonly string[] };

/** How marks are shown. `kinds` lists the kinds that are painted. */
export interface MarkSettings {
  on: boolean;
  style: 'by-kind' | 'plain';
  kinds: readonly DifferenceKind[];
}
