import type { Account, ClaimBase } from '../model/claim-base';
import { type AccountComparison, type Comparison, DIFFERENCE_KINDS, type Finding } from '../model/findings';
import { isTooEarly } from '../text/when';
import { isBefore } from './before';
import { counted } from './copies';
import { kindsOf } from './kinds-of';
import { mostTelling } from './most-telling';
import { canonicalNames } from './names';
import { officesIn } from './origins';
import { isOther, type ThisArticle } from './others';
import { pageSays, type Same } from './page-says';
import { wasUpdated } from './updated';
import { agree } from './values';

/**
 * Sets every point that the page reports beside the accounts of other outlets. Points with differences come first;
 * otherwise they keep the reading order. A point that no sentence reports with a chance of at least `sure` may be a wrong
 * mark: of it no difference is told.
 */
export function compare(
  findings: readonly Finding[],
  base: ClaimBase,
  article: ThisArticle,
  published: string | null = null,
  sure = 0,
): Comparison[] {
  const canonical = canonicalNames(base.base.aliases);
  const offices = officesIn(base.points, canonical);
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const points = new Map(base.points.map((point) => [point.id, point]));
  const otherIds = new Set(base.sources.flatMap((each) => (isOther(each, article) ? each.id : [])));
  const reported = byPoint(findings);
  const isUpdated = wasUpdated(
    published,
    [...reported.keys()].flatMap((id) => points.get(id) ?? []),
  );

  const compared = [...reported].flatMap(([id, found]): Comparison[] => {
    const point = points.get(id);
    if (point === undefined) return [];
    const own = point.accounts.find(({ source }) => source === article.source);
    const same: Same = (one, other) => agree(one, other, canonical, point.statement);
    const page = pageSays(found, own, point, same);
    const isPlan = (account: Account) => isBefore(account, sources.get(account.source), point);
    // What appeared beforehand can't report it. It may tell of a plan, as some accounts do. Where none does, the page has
    // rather kept the time at which it first appeared.
    if (!isUpdated && point.accounts.some(isPlan) && isTooEarly(published, point.earliest))
      page.otherwise = 'before';
    // Beside a page that tells the plan itself, others that tell it are like any others.
    const isApart = (account: Account) => page.otherwise !== 'before' && isPlan(account);
    const all = point.accounts.filter(({ source }) => otherIds.has(source));
    const others = all.filter((account) => !isApart(account));
    const isSure = found.some(({ score }) => score >= sure);
    const kinds = kindsOf(page, isSure ? others : [], (account) => ({
      point,
      same,
      canonical,
      offices,
      credit: sources.get(account.source)?.credit,
    }));
    const accounts = DIFFERENCE_KINDS.flatMap((kind) =>
      counted(
        others.filter((account) => (kinds.get(account) ?? 'agrees') === kind),
        sources,
        canonical,
      ).map((one) => ({ ...one, kind: kind as AccountComparison['kind'] })),
    );
    const kind = accounts[0]?.kind ?? 'only-here';
    const differing = new Set(accounts.flatMap((each) => (each.kind === kind ? each.source : [])));
    const { value, origin } = mostTelling(
      page,
      kind,
      others.filter(({ source }) => differing.has(source)),
      others.flatMap((account) => account.value ?? []),
      same,
    );
    return [
      {
        point: id,
        kind,
        findings: found.map((finding) => finding.id),
        value,
        origin,
        accounts,
        before: all.filter(isApart).map(({ source }) => source),
        ...(point.judgement ? { judgement: true } : {}),
        own: own?.source ?? null,
      },
    ];
  });
  return inOrder(compared);
}

function byPoint(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.point, [...(groups.get(finding.point) ?? []), finding]);
  return groups;
}

/** The most telling come first; equals keep their order. */
const inOrder = <T extends { kind: Comparison['kind'] }>(items: T[]): T[] =>
  items.sort((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));
