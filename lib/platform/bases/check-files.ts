import type { BaseCounts, BaseInfo } from '../../model/claim-base';
import type { Problem } from '../../model/problem';
import { browser } from '../browser';

/** What the import worker is asked, and what it reports. Files travel as files: only the worker reads them. */
export type ToImporter = { type: 'check'; files: File[] } | { type: 'save' };
export type FromImporter =
  | { type: 'progress'; stage: 'reading' | 'checking' | 'learning'; done: number; total: number }
  | { type: 'bad'; problems: Problem[] }
  | { type: 'good'; info: BaseInfo; counts: BaseCounts }
  | { type: 'saved' }
  | { type: 'failed'; reason: string };

export interface FileCheck {
  save: () => void;
  /** Ends all work at once. If it was saving, the base may be stored all the same. */
  cancel: () => void;
}

/** Checks files outside the page, which stays responsive. Reports what happens until it is cancelled. */
export function checkFiles(files: File[], tell: (news: FromImporter) => void): FileCheck {
  const worker = new Worker(browser.runtime.getURL('/claims-worker.js'), { type: 'module' });
  const send = (message: ToImporter) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromImporter>) => tell(data);
  worker.onerror = ({ message }) => tell({ type: 'failed', reason: message || 'the checker stopped' });
  send({ type: 'check', files });
  return { save: () => send({ type: 'save' }), cancel: () => worker.terminate() };
}
