import type { Prediction } from './class';
import type { AccountComparison, Counts, DifferenceKind } from './findings';

/* The card beside a sentence. */

/** What the card beside a sentence says of one point: little, and ready to be shown. In class it counts no kinds. */
export interface Brief extends Counts {
  point: string;
  /** Null in class mode before a prediction, when nothing of the others shows; then there are no accounts either. */
  kind: DifferenceKind | null;
  label: string;
  /** The language of label and accounts. */
  language: string;
  /** The two or three most telling accounts of other outlets. If most agree, the last is one that does. */
  accounts: BriefAccount[];
}
export interface BriefAccount {
  outlet: string;
  country: string | null;
  account: string;
  quote: string | null;
  kind: AccountComparison['kind'];
}

/** A brief as the card shows it. All its words come along, so that the script that runs in every page needs none. */
export interface CardPoint extends Pick<Brief, 'point' | 'kind' | 'label' | 'language'> {
  /**
   * `beside` follows the outlet's name: its country, and that others agree with it. Quotes and all else that there is
   * not are empty, and not shown.
   */
  accounts: (Pick<BriefAccount, 'outlet' | 'account'> & { quote: string; beside: string })[];
  /** The language of the words, the reader's. */
  reader: string;
  /** The sentence of the page that it is about, and what says that it is this page's. */
  sentence: string;
  here: string;
  /** The kind's sign, and what was found: the values of others, or the kind in words. Empty if there is none. */
  sign: string;
  kindName: string;
  /** In class, one line each: the question, and once it is answered, what was expected and what is there. */
  told: string[];
  /** Whose words the accounts are in, or that there are none; empty before an answer in class. */
  note: string;
  /** What introduces the other points of the sentence; empty if there are none. */
  also: string;
  /** In class before a prediction: the answers to choose from, unless only the panel asks. */
  choices: { prediction: Prediction; label: string }[];
  /** The names of the buttons that close the card and that show the point in full; null if there is nothing more. */
  close: string;
  all: string | null;
}
