import { stem } from '../text/stem';
import { contentWords } from './words';

/**
 * Words that judge, praise, belittle or dramatise, by what they do. Whoever prints one of them chose it. That other
 * outlets chose another one is worth showing, while "talks" for "meeting" is not. These words belong to the language,
 * not to one event.
 */
const TELLING = `
  win victory triumph triumphant coup success reward validation gift boost achievement historic landmark breakthrough
  humiliation humiliating humiliated defeat failure failed fiasco debacle disaster dent embarrassment embarrassing disgrace shame shameful
  surrender capitulation betrayal sellout yielded cowed weak weakness fool stooge emptyhanded thud underwhelming disappointing
  warm warmer cordial friendly hearty bonhomie backslapping royal lavish hero embrace yanking rapport familiarity trust trusting admiration flattery praise
  productive constructive useful frank respectful substantive leadership brilliant smart genius strong tough
  pariah outcast purgatory butcher dictator tyrant criminal fascist fascists aggressor occupier strongman thug killer buddy
  sulk sulking glower unhappy happy confident cheerful subdued stunned disbelief blank blankly void solemn uncomfortable frustrated frustration
  angry furious restraint relaxed chatty icy playful bewilderment tense gloomy stern proud uneasy
  rambling bluff bluffing parrot parroting lies lie lying propaganda theatre spectacle pomp charade farce farrago symbolic symbolism hollow sham
  huge dramatic unprecedented extraordinary unusual unscripted remarkable wildest stormy dead death ironclad
  provocation provocations intrigue intrigues torpedo sabotage backroom plot blackmail scheme wrench bleeding ruinous devastating crippling
  illegal illegally unlawful jest desperate reckless naive cynical cosmetic fair unfair just unjust
`;

const STEMS = new Set(TELLING.trim().split(/\s+/).map(stem));

/** The telling words of a text. */
export function tellingWords(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => STEMS.has(word)));
}

/** The parts of a text that characterise. */
export interface Characterisation {
  /** The content words of each passage in quotation marks. */
  quotes: Set<string>[];
  /** Telling words, quoted or not. */
  telling: Set<string>;
}

/**
 * Whether a quoted phrase puts the matter differently from a text. Both must characterise. Either the phrase has a
 * telling word that the text lacks, and the text has telling or quoted words; or the phrase is plain, and the text
 * quotes telling words.
 */
export function characterisesOtherwise(phrase: string, own: Characterisation): boolean {
  const telling = tellingWords(contentWords(phrase));
  if ([...telling].some((word) => own.telling.has(word))) return false;
  // A single quoted word may be just a name ("the Beast").
  if (telling.size > 0) return own.telling.size > 0 || own.quotes.some(({ size }) => size > 1);
  return own.quotes.some((quote) => tellingWords(quote).size > 0);
}
