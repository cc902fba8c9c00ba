import opinion from '../../assets/practice/opinion.json';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';
import wire from '../../assets/practice/wire.json';
import { makeShelf, type Shelf } from '../../components/point/shelf';
import {
  type Level,
  type PracticeArticle,
  practiceFacts,
  withOwnDetail,
  withOwnPoint,
} from '../../lib/class/practice';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Analysis } from '../../lib/model/findings';
import type { PageFacts } from '../../lib/model/page';
import { baseById } from '../../lib/platform/bases/shown';
import { toBackground } from '../../lib/platform/messages';

export const PRACTICE = [wire, tabloid, opinion, state] as PracticeArticle[];
export const practiceArticle = (id: string) => PRACTICE.find((article) => article.id === id);

export interface PracticeReading {
  article: PracticeArticle;
  level: Level;
  facts: PageFacts;
  analysis: Analysis;
  base: ClaimBase;
  shelf: Shelf;
}

/** Right after the installation the background may not be listening yet. We ask again for some seconds. */
const TRIES = 10;
const PAUSE = 500;

/**
 * Reads a practice article like any page: the background analyses it. Null if its claim base is switched off. Rejects
 * if the background doesn't answer.
 */
export async function readPractice(article: PracticeArticle, level: Level): Promise<PracticeReading | null> {
  const facts = practiceFacts(article, level);
  let reply = await toBackground('analyse', facts);
  for (let tries = 1; !reply.ok && tries < TRIES; tries++) {
    await new Promise((soon) => setTimeout(soon, PAUSE));
    reply = await toBackground('analyse', facts);
  }
  if (!reply.ok) throw new Error(reply.reason);
  const analysis = reply.value;
  const found = analysis && (await baseById(analysis.base.id));
  if (!found) return null;
  const base = withOwnPoint(found, article);
  return {
    article,
    level,
    facts,
    analysis: withOwnDetail(analysis, article, facts),
    base,
    shelf: makeShelf(base),
  };
}
