import type { Match } from '../../lib/model/findings';
import type { Sentence } from '../../lib/model/page';
import type { GoldArticle } from './gold';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** How near a missed point came. `cue`: the sentence meets a cue of it, which by itself is no mark. */
export interface Missed {
  point: string;
  score?: number;
  cue?: boolean;
}

export interface Wrong {
  file: string;
  text: string;
  wrong: string[];
  missed: Missed[];
}

/** Every sentence as a block of its own: labelled files carry sentences, not pages. */
export function sentencesOf({ sentences }: GoldArticle): Sentence[] {
  return sentences.map(({ text }, block) => ({ block, start: 0, end: text.length, text }));
}

/** Counts what was found against the labels; points that are optional at a sentence count neither way. */
export class Measure {
  readonly total: Counts = { right: 0, wrong: 0, missed: 0 };
  readonly perPoint = new Map<string, Counts>();
  readonly errors: Wrong[] = [];
  sentences = 0;
  articles = 0;

  /** `near` says of a sentence how near a point that it should have come to came. */
  add(
    article: GoldArticle,
    found: readonly (readonly Pick<Match, 'point'>[])[],
    near: (sentence: number, point: string) => Missed = (_, point) => ({ point }),
  ): void {
    this.articles++;
    article.sentences.forEach(({ text, points, optional }, i) => {
      this.sentences++;
      const got = new Set(found[i]?.map(({ point }) => point));
      const wrong = [...got].filter((point) => !points.includes(point) && !optional.includes(point));
      const missed = points.filter((point) => !got.has(point));
      for (const point of points) if (got.has(point)) this.count(point, 'right');
      for (const point of wrong) this.count(point, 'wrong');
      for (const point of missed) this.count(point, 'missed');
      if (wrong.length + missed.length > 0)
        this.errors.push({
          file: article.file,
          text,
          wrong,
          missed: missed.map((point) => near(i, point)),
        });
    });
  }

  private count(point: string, what: keyof Counts): void {
    const counts = this.perPoint.get(point) ?? { right: 0, wrong: 0, missed: 0 };
    counts[what]++;
    this.perPoint.set(point, counts);
    this.total[what]++;
  }
}

/** Where nothing was found (or nothing was to be found), precision (or recall) is 1: no mark is wrong. */
export function figures({ right, wrong, missed }: Counts): Figures {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
