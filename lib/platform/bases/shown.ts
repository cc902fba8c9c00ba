import bundled from 'virtual:claim-base';
import type { ClaimBase } from '../../model/claim-base';
import { storedBase } from './store';

export const bundledId = bundled.base.id;

/** A claim base for an extension page to show, or undefined if it is gone. The bundled one comes without phrasings. */
export async function baseById(id: string): Promise<ClaimBase | undefined> {
  return id === bundledId ? bundled : await storedBase(id).catch(() => undefined);
}
