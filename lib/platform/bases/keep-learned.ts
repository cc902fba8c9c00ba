import type { ClaimBase, Learned } from '../../model';
import { browser } from '../browser';
import { learnAnew } from './learn-anew';

/** For the background: runs once after an update of the extension, not at every start of the background. */
export function keepLearned(version: number, learn: (base: ClaimBase) => Learned): void {
  browser.runtime.onInstalled.addListener(() => void learnAnew(version, learn).catch(() => undefined));
}
