import type { Prediction } from '../../lib/model/class';

/** What a pupil has chosen and typed, but not given as an answer yet. */
export interface Draft {
  prediction: Prediction | null;
  reason: string;
}

/**
 * By page and point, so that whoever looks at another sentence in between finds it again, and nobody finds it in
 * another article. They last as long as the surface, and are stored nowhere.
 */
const drafts = new Map<string, Draft>();

export function draftFor(page: string, point: string): Draft {
  const key = `${page} ${point}`;
  const draft = drafts.get(key) ?? { prediction: null, reason: '' };
  drafts.set(key, draft);
  return draft;
}

export const forgetDraft = (page: string, point: string) => void drafts.delete(`${page} ${point}`);
