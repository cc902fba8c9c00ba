import { stem } from '../text/stem';
import { contentWords } from './words';

/**
 * Words that judge, praise, belittle or dramatise. Whoever prints one of them chose it. Those of a line do the same, so
 * that "useful" isn't put otherwise by "constructive". That other outlets chose a word of another line is worth showing,
 * while "talks" for "meeting" is not. These words belong to the language, not to one event.
 */
const TELLING = `
  win victory triumph triumphant coup reward validation gift boost achievement
  success historic landmark breakthrough
  humiliation humiliating humiliated defeat failure failed fiasco debacle disaster dent embarrassment embarrassing disgrace shame shameful emptyhanded thud underwhelming disappointing
  surrender capitulation betrayal sellout yielded cowed weak weakness fool stooge
  warm warmer cordial friendly hearty bonhomie backslapping familiarity rapport embrace yanking
  royal lavish hero spectacle pomp
  admiration flattery praise leadership brilliant smart genius strong tough
  productive constructive useful frank respectful substantive
  pariah outcast purgatory butcher dictator tyrant criminal fascist fascists aggressor occupier strongman thug buddy
  sulk sulking glower unhappy subdued solemn uncomfortable frustrated frustration gloomy tense stern uneasy
  stunned disbelief bewilderment blank blankly void
  happy confident cheerful relaxed chatty playful proud
  angry furious icy restraint
  rambling bluff bluffing parrot parroting lies lie lying propaganda theatre charade farce farrago symbolic symbolism hollow sham cosmetic
  huge dramatic unprecedented extraordinary unusual unscripted remarkable wildest stormy ironclad
  provocation provocations intrigue intrigues torpedo sabotage backroom plot blackmail scheme wrench
  dead death bleeding ruinous devastating crippling
  illegal illegally unlawful jest desperate reckless naive cynical fair unfair just unjust
`;

/** For each stem its line. */
const LINES = new Map(
  TELLING.trim()
    .split('\n')
    .flatMap((line, at) =>
      line
        .trim()
        .split(/\s+/)
        .map((word): [string, number] => [stem(word), at]),
    ),
);

/** What the telling words of a text do: their lines. */
export function tellingOf(words: ReadonlySet<string>): Set<number> {
  return new Set([...words].flatMap((word) => LINES.get(word) ?? []));
}

/** The parts of a text that characterise. */
export interface Characterisation {
  /** The content words of each passage in quotation marks. */
  quotes: Set<string>[];
  /** What its telling words do, quoted or not. */
  telling: Set<number>;
  /** The words of the point itself: who says that somebody praised something has not judged by saying so. */
  asked: ReadonlySet<string>;
}

/**
 * Whether a quoted phrase puts the matter differently from a text: it has telling words that do what no word of the text
 * does, and the text characterises, too, by telling or quoted words.
 */
export function characterisesOtherwise(phrase: string, own: Characterisation): boolean {
  const telling = tellingOf(without(contentWords(phrase), own.asked));
  if (telling.size === 0 || [...telling].some((line) => own.telling.has(line))) return false;
  // A single quoted word may be just a name ("the Beast").
  return own.telling.size > 0 || own.quotes.some(({ size }) => size > 1);
}

export const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !others.has(word)));
