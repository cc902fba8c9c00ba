import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Whether a school fixed class mode. If so, whatever shows the answers before the question is left out. Undefined until
 * it is known.
 */
export const ForPupils = createContext<boolean | undefined>(false);

/** For what only teachers are to see. It is left out until we know who is looking. */
export const useIsForPupils = (): boolean => useContext(ForPupils) !== false;
