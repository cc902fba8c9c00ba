import type { ClaimBase } from '../../model/claim-base';
import type { Learned } from '../../model/learned';
import { browser } from '../browser';
import { learnAnew } from './learn-anew';

/** For the background: runs once after an update of the extension, not at every start of the background. */
export function keepLearned(version: number, learn: (base: ClaimBase) => Learned): void {
  browser.runtime.onInstalled.addListener(() => void learnAnew(version, learn).catch(() => undefined));
}
