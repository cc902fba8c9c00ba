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
  humiliation humiliating humiliated defeat failure fiasco debacle disaster dent embarrassment embarrassing disgrace shame shameful emptyhanded thud underwhelming disappointing
  surrender capitulation betrayal sellout yielded cowed weak weakness fool stooge
  warm warmer cordial friendly hearty bonhomie backslapping familiarity rapport embrace yanking
  royal lavish hero spectacle pomp
  admiration flattery praise leadership brilliant smart genius strong tough
  productive constructive useful frank respectful substantive
  pariah outcast purgatory butcher dictator tyrant criminal fascist fascists aggressor occupier strongman thug buddy
  sulk sulking glower unhappy subdued solemn uncomfortable frustrated frustration gloomy tense stern uneasy
  stunned disbelief bewilderment blank blankly void
  happy confident cheerful relaxed chatty playful proud
  angry furious
  icy restraint
  rambling bluff bluffing parrot parroting lies lie lying propaganda theatre charade farce farrago symbolic symbolism hollow sham cosmetic
  huge dramatic unprecedented extraordinary unusual unscripted remarkable wildest stormy ironclad
  provocation provocations intrigue intrigues torpedo sabotage backroom plot blackmail scheme wrench
  dead death bleeding ruinous devastating crippling
  illegal illegally unlawful
  jest desperate reckless naive cynical
  fair
  unfair unjust
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
  /** What those of the point's statement do: to report that somebody praised something is not to judge. */
  asked: ReadonlySet<number>;
}

/**
 * Whether a quoted phrase puts the matter differently from a text: it has telling words that do what no word of the text
 * or of the point does, and the text characterises, too, by telling or quoted words.
 */
export function characterisesOtherwise(
  phrase: string,
  { quotes, telling, asked }: Characterisation,
): boolean {
  const lines = [...tellingOf(contentWords(phrase))].filter((line) => !asked.has(line));
  if (lines.length === 0 || lines.some((line) => telling.has(line))) return false;
  // A single quoted word may be just a name ("the Beast").
  return [...telling].some((line) => !asked.has(line)) || quotes.some(({ size }) => size > 1);
}
