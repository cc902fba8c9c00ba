import bundled from 'virtual:claim-base';
import type { ClaimBase } from '../../model';

/** A claim base for an extension page to show, or undefined where it is gone. The bundled one comes without phrasings. */
export async function baseById(id: string): Promise<ClaimBase | undefined> {
  return id === bundled.base.id ? bundled : undefined;
}

/** Every base that a page can show, enabled or not; the bundled one first. */
export async function allBases(): Promise<ClaimBase[]> {
  return [bundled];
}
