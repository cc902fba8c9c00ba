import type { ClaimBase, Learned } from '../../model';
import { browser } from '../browser';
import { learnAnew } from './learn-anew';

/** For the background: after an update of the extension once, instead of with every start of the background. */
export function keepLearned(version: number, learn: (base: ClaimBase) => Learned): void {
  browser.runtime.onInstalled.addListener(() => void learnAnew(version, learn).catch(() => undefined));
}
