/** What else a matched sentence tells about its point: the value it prints, and whom it names. */
export { knownOrigins } from './known-origins';
export { readOrigin } from './origins';
export { readValue } from './values';
