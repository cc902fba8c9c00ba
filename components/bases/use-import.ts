import { useRef, useState } from 'preact/hooks';
import type { BaseCounts, BaseInfo } from '../../lib/model/claim-base';
import type { Problem } from '../../lib/model/problem';
import { conflictsOf } from './conflicts';
import type { BaseView, ImportState } from './view';

/** What a check reports while it runs. The entrypoint connects it to the import worker. */
export type CheckNews =
  | { type: 'progress'; stage: 'reading' | 'checking' | 'learning'; done: number; total: number }
  | { type: 'bad'; problems: Problem[] }
  | { type: 'good'; info: BaseInfo; counts: BaseCounts }
  | { type: 'saved' }
  | { type: 'failed'; reason: string };
export interface Check {
  save: () => void;
  cancel: () => void;
}
export type StartCheck = (files: File[], tell: (news: CheckNews) => void) => Check;

/**
 * One import at a time: a new one ends the one before, but not while that is being saved. `stored` is called
 * when a base was added or updated.
 */
export function useImport(start: StartCheck, bases: readonly BaseView[], stored: () => void) {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const check = useRef<Check | null>(null);
  const known = useRef(bases);
  known.current = bases;

  /** From here on, we ignore whatever the check still reports. */
  const stop = () => {
    check.current?.cancel();
    check.current = null;
  };
  const end = (next: ImportState) => {
    stop();
    setState(next);
  };
  const hear = (news: CheckNews) => {
    if (news.type === 'progress') setState({ at: 'working', ...news });
    else if (news.type === 'bad') end({ at: 'bad', problems: news.problems });
    else if (news.type === 'failed') end({ at: 'failed', reason: news.reason });
    else if (news.type === 'good') {
      const { info, counts } = news;
      setState({ at: 'offer', info, counts, conflicts: conflictsOf(info, known.current) });
    } else {
      setState((before) => (before.at === 'saving' ? { ...before, at: 'added' } : before));
      stop();
      stored();
    }
  };
  return {
    state,
    take(files: File[]) {
      // A base whose worker ends while it saves may be stored, and nobody would be told.
      if (files.length === 0 || state.at === 'saving') return;
      end({ at: 'working', stage: 'reading', done: 0, total: files.length });
      const mine: Check = start(files, (news) => check.current === mine && hear(news));
      check.current = mine;
    },
    accept() {
      if (state.at !== 'offer') return;
      setState({ at: 'saving', info: state.info, updated: state.conflicts.same !== null });
      check.current?.save();
    },
    dismiss: () => end({ at: 'idle' }),
  };
}
