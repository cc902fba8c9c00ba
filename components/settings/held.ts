/** A setting as the page shows it: its value, whether a school fixed it, and how to change it. */
export interface Held<T> {
  value: T;
  fixed: boolean;
  /** Why the last change could not be stored. */
  failure: string | null;
  set: (value: T) => void;
}
