import { analyse } from '../../lib/analyse';
import type { Matcher } from '../../lib/match/matcher';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { PageFacts } from '../../lib/model/page';
import type { GoldArticle } from './gold';

/** Points that readers are told an article leaves out, and how many of them it reports after all, or may report. */
export interface LeftOut {
  /** Articles of which anything is told: not of short ones. */
  articles: number;
  told: number;
  reported: number;
  maybe: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { articles: 0, told: 0, reported: 0, maybe: 0 };

/** As on a page that is no source of the base: its own source's accounts are taken away. */
export function withLeftOut(
  sum: LeftOut,
  article: GoldArticle,
  { points, ...base }: ClaimBase,
  matcher: Matcher,
): LeftOut {
  const others = points.map((point) => ({
    ...point,
    accounts: point.accounts.filter(({ source }) => source !== article.source),
  }));
  const facts = factsOf(article, base.base.event.to);
  const { omissions } = analyse(facts, matcher, { ...base, points: others });
  const labelled = (ids: 'points' | 'optional') => new Set(article.sentences.flatMap((each) => each[ids]));
  const reported = omissions.filter(({ point }) => labelled('points').has(point));
  const maybe = omissions.filter((each) => !reported.includes(each) && labelled('optional').has(each.point));
  return {
    articles: sum.articles + (omissions.length > 0 ? 1 : 0),
    told: sum.told + omissions.length,
    reported: sum.reported + reported.length,
    maybe: sum.maybe + maybe.length,
  };
}

const DAY = 86_400_000;
/** Labelled files carry sentences. Those without a time are taken to be from the noon after the event's last day. */
const factsOf = ({ published, sentences }: GoldArticle, lastDay: string): PageFacts => ({
  url: 'https://courier.example/',
  title: '',
  description: null,
  site: null,
  language: 'en',
  published: published ?? new Date(Date.parse(`${lastDay}T12:00Z`) + DAY).toISOString(),
  blocks: sentences.map(({ text }) => ({ kind: 'paragraph', text })),
});
