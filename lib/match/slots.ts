import type { Origin, Point, Value } from '../model';

/** The value that a sentence carries for a point, typed like the base's; null where none is recognised. */
export function readValue(_sentence: string, _point: Point, _published: string | null): Value | null {
  return null;
}

/** Whom a sentence names as the origin of what it reports; null where it names nobody. */
export function readOrigin(_sentence: string): Origin | null {
  return null;
}
