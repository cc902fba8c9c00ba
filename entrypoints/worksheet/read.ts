import { plainHost } from '../../components/point/links';
import type { SheetArticle } from '../../components/worksheet/Sheets';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Analysis } from '../../lib/model/findings';
import { baseById } from '../../lib/platform/bases/shown';
import { practiceArticle, readPractice } from '../surfaces/practice';
import { articleOfTab } from '../surfaces/tab-article';

export type ToPrint =
  | { ok: true; article: SheetArticle; lesson: string[]; analysis: Analysis; base: ClaimBase }
  | { ok: false; why: 'worksheetNone' | 'worksheetGone' | 'practiceNoBase' | 'practiceFailed' };

/** What to print: `?practice=ID&level=plain`, or `?tab=NUMBER` for the article that is open in a tab. */
export async function readForSheet(query: URLSearchParams): Promise<ToPrint> {
  const practice = practiceArticle(query.get('practice') ?? '');
  if (practice) {
    const level = query.get('level') === 'plain' ? 'plain' : 'full';
    const reading = await readPractice(practice, level).catch(() => undefined);
    if (!reading) return { ok: false, why: reading === null ? 'practiceNoBase' : 'practiceFailed' };
    const { headline: title, outlet, published, lesson } = practice;
    const { analysis, base, facts } = reading;
    const text = facts.blocks.map((block) => block.text);
    const article = { title, outlet, published, address: null, text };
    return { ok: true, article, lesson, analysis, base };
  }
  const state = await articleOfTab(query);
  if (!state) return { ok: false, why: 'worksheetGone' };
  const { analysis, title, url, published } = state;
  const base = await baseById(analysis.base.id);
  if (!base) return { ok: false, why: 'worksheetGone' };
  const outlet = analysis.outlet ?? plainHost(url);
  const article = { title, outlet, published, address: url, text: null };
  return { ok: true, article, lesson: [], analysis, base };
}
