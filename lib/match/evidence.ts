import type { ClaimBase, Learned, Reason, Span } from '../model';
import { Aliases } from '../text/aliases';
import type { Cues } from './cues';
import { eachFeature } from './features';
import { cuesOf, damping } from './learn';
import { unpack, type Weights } from './learned';
import { reasonsOf } from './reasons';
import { type Reading, readTerms, type Term } from './terms';
import { MARGIN, MOST_CANDIDATES, MOST_CLAUSES, PAIR_VALUE } from './tuning';

/** What one sentence by itself says for one point. */
export interface PointEvidence {
  point: number;
  /** What was learned: above zero speaks for the point. Cut off at both ends. */
  margin: number;
  /** The best margin of any clause, or of two neighbouring ones; at least the margin of the whole. */
  clause: number;
  /** The words with which it meets a cue of the point; null where it meets none. */
  cue: readonly Span[] | null;
}

/** A known feature of a sentence, with its first and last term. */
interface Found {
  feature: number;
  value: number;
  from: Term;
  to: Term;
}

export interface SentenceEvidence {
  reading: Reading;
  found: Found[];
  /** Only points that are not out of question. */
  points: PointEvidence[];
  /** The best and second-best margin of the sentence. */
  best: number;
  second: number;
}

/** The row of sums after those of the clauses. */
const REST = 2 * MOST_CLAUSES;

/** Reads sentences for evidence, with scratch memory that is made once. */
export class EvidenceReader {
  private readonly weights: Weights;
  private readonly aliases: Aliases;
  private readonly cues: Cues;
  /** In which sentence a point or a feature was last met, and in which clause of which sentence. */
  private readonly seen: Int32Array;
  private readonly used: Int32Array;
  private readonly usedIn: Float64Array;
  private round = 0;
  /**
   * Sums of weights, a row of all points each: of every clause, and after it of what spans it and the next; in the last
   * row what the whole sentence has more than all of these (pairs over longer distances), or less (what clauses repeat).
   */
  private readonly sums: Float32Array;
  private readonly touched: Int32Array;

  constructor(base: ClaimBase, learned: Learned) {
    const points = base.points.length;
    this.weights = unpack(learned);
    this.aliases = new Aliases(base.base.aliases ?? []);
    this.cues = cuesOf(base, this.aliases);
    this.seen = new Int32Array(points);
    this.used = new Int32Array(this.weights.features);
    this.usedIn = new Float64Array(this.weights.features);
    this.sums = new Float32Array(points * (REST + 1));
    this.touched = new Int32Array(points);
  }

  read(text: string): SentenceEvidence {
    const reading = readTerms(text, this.aliases);
    const found = this.find(reading);
    const clauses = Math.min((reading.terms.at(-1)?.clause ?? 0) + 1, MOST_CLAUSES);
    const { points, best, second } = this.weigh(found, clauses);
    const byPoint = new Map(points.map((evidence) => [evidence.point, evidence]));
    for (const { owner, spans } of this.cues.hits(reading)) {
      const known = byPoint.get(owner);
      if (known) known.cue = spans;
      else points.push({ point: owner, margin: MARGIN.least, clause: MARGIN.least, cue: spans });
    }
    return { reading, found, points, best, second };
  }

  /** The words of a sentence that speak for a point. */
  reasons({ found }: SentenceEvidence, point: number, cue: readonly Span[] | null): Reason[] {
    const { starts, points, weights } = this.weights;
    const contributions = found.flatMap(({ feature, from, to }) => {
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++)
        if (points[at] === point && (weights[at] as number) > 0)
          return [{ weight: weights[at] as number, from, to }];
      return [];
    });
    return reasonsOf(cue ?? [], contributions);
  }

  private find(reading: Reading): Found[] {
    const { find, values } = this.weights;
    const found: Found[] = [];
    eachFeature(reading, (key, from, to) => {
      const feature = find(key);
      if (feature < 0) return;
      const value = (values[feature] as number) * (from === to ? 1 : PAIR_VALUE);
      found.push({ feature, value, from, to });
    });
    return found;
  }

  /** The margins of all points that the features touch: of the whole sentence, and the best of a clause or two neighbours. */
  private weigh(
    found: readonly Found[],
    clauses: number,
  ): Pick<SentenceEvidence, 'points' | 'best' | 'second'> {
    const squares = this.add(found, clauses);
    const scale = damping(squares.whole);
    const scaleOwn = squares.own.map(damping);
    const scalePair = squares.own.map((square, c) =>
      damping(square + (squares.own[c + 1] ?? 0) + (squares.across[c] ?? 0)),
    );
    const { biases } = this.weights;
    const { sums } = this;
    const count = biases.length;
    const points: PointEvidence[] = [];
    let best: number = MARGIN.least;
    let second: number = MARGIN.least;
    for (let i = 0; i < squares.points; i++) {
      const point = this.touched[i] as number;
      const bias = biases[point] as number;
      const rest = REST * count + point;
      let whole = sums[rest] as number;
      sums[rest] = 0;
      let clause: number = MARGIN.least;
      for (let c = 0, at = point; c < clauses; c++, at += 2 * count) {
        const own = sums[at] as number;
        const across = sums[at + count] as number;
        sums[at] = 0;
        sums[at + count] = 0;
        whole += own + across;
        if (clauses === 1) break;
        clause = Math.max(clause, cut(bias + (scaleOwn[c] as number) * own));
        const next = c + 1 < clauses ? (sums[at + 2 * count] as number) + across : 0;
        if (next !== 0) clause = Math.max(clause, cut(bias + (scalePair[c] as number) * (own + next)));
      }
      const margin = cut(bias + scale * whole);
      clause = Math.max(clause, margin);
      if (margin > best) [best, second] = [margin, best];
      else if (margin > second) second = margin;
      if (clause > MARGIN.least) points.push({ point, margin, clause, cue: null });
    }
    return { points: likeliest(points), best, second };
  }

  /** Adds up the weights; each feature once for the whole and once a clause. Returns the squared lengths. */
  private add(found: readonly Found[], clauses: number) {
    const squares = {
      whole: 0,
      own: new Array<number>(clauses).fill(0),
      across: new Array<number>(clauses).fill(0),
      points: 0,
    };
    this.round++;
    for (const { feature, value, from, to } of found) {
      const first = this.used[feature] !== this.round;
      const place = this.round * MOST_CLAUSES + from.clause;
      const inClause = from.clause < clauses && to.clause - from.clause < 2 && this.usedIn[feature] !== place;
      if (!first && !inClause) continue;
      this.used[feature] = this.round;
      this.usedIn[feature] = place;
      const crosses = to.clause !== from.clause;
      if (first) squares.whole += value * value;
      if (inClause) {
        const lengths = crosses ? squares.across : squares.own;
        lengths[from.clause] = (lengths[from.clause] ?? 0) + value * value;
        squares.points = this.addTo(2 * from.clause + (crosses ? 1 : 0), feature, 1, squares.points);
      }
      if (first !== inClause) squares.points = this.addTo(REST, feature, first ? 1 : -1, squares.points);
    }
    return squares;
  }

  /** Adds a feature's weights to a row of sums; takes and returns how many points were touched. */
  private addTo(row: number, feature: number, sign: number, touched: number): number {
    const { starts, points, weights, biases } = this.weights;
    const { sums, seen, round } = this;
    const base = row * biases.length;
    const end = starts[feature + 1] as number;
    let count = touched;
    for (let at = starts[feature] as number; at < end; at++) {
      const point = points[at] as number;
      if (seen[point] !== round) {
        seen[point] = round;
        this.touched[count++] = point;
      }
      sums[base + point] = (sums[base + point] as number) + sign * (weights[at] as number);
    }
    return count;
  }
}

function cut(margin: number): number {
  return Math.max(MARGIN.least, Math.min(MARGIN.most, margin));
}

function likeliest(points: PointEvidence[]): PointEvidence[] {
  if (points.length <= MOST_CANDIDATES) return points;
  return points.sort((a, b) => b.clause - a.clause).slice(0, MOST_CANDIDATES);
}
