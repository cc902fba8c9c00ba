import type { BaseCounts, BaseInfo } from '../../lib/model/claim-base';
import type { Problem } from '../../lib/model/problem';

/** A base as the list shows it. `fixed`: a school decides which bases are used. */
export interface BaseView {
  info: BaseInfo;
  counts: BaseCounts;
  bundled: boolean;
  enabled: boolean;
  fixed: boolean;
}

/** What a checked base has in common with the bases that are there already. */
export interface Conflicts {
  /** The base with the same id, which this one would replace. */
  same: BaseView | null;
  /** Titles of other bases that light up on the same pages. */
  sharing: string[];
}

/** How far an import has come. Nothing is stored before the reader has accepted the offer. */
export type ImportState =
  | { at: 'idle' }
  | { at: 'working'; stage: 'reading' | 'checking' | 'learning'; done: number; total: number }
  | { at: 'bad'; problems: Problem[] }
  | { at: 'offer'; info: BaseInfo; counts: BaseCounts; conflicts: Conflicts }
  | { at: 'saving'; info: BaseInfo; updated: boolean }
  | { at: 'added'; info: BaseInfo; updated: boolean }
  | { at: 'failed'; reason: string };
