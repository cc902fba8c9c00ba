import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Whether a school fixed class mode: then whatever shows the answers before the question is left out. Undefined until
 * it is known.
 */
export const ForPupils = createContext<boolean | undefined>(false);

/** For what only teachers are to see: until it is known who looks, it is left out. */
export const useIsForPupils = (): boolean => useContext(ForPupils) !== false;
