import bundled from 'virtual:claim-base';
import type { ClaimBase } from '../../model';
import { storedBase } from './store';

/** A claim base for an extension page to show, or undefined if it is gone. The bundled one comes without phrasings. */
export async function baseById(id: string): Promise<ClaimBase | undefined> {
  return id === bundled.base.id ? bundled : await storedBase(id).catch(() => undefined);
}
