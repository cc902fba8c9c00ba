import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import base from 'virtual:claim-base';
import { describe, expect, it } from 'vitest';
import { readClaimFolder } from '../../scripts/claim-folder';
import type { Account, Point, Source } from '../model/claim-base';

/** What no schema can tell of our own base: that its accounts are sentences, and that nothing is missing. */
const root = join(import.meta.dirname, '..', '..');
const sources = new Map(base.sources.map((source) => [source.id, source]));
const accounts = base.points.flatMap((point) => point.accounts.map((account) => ({ point, account })));
const name = ({ point, account }: { point: Point; account: Account }) => `${point.id} by ${account.source}`;
const offenders = (isBad: (one: { point: Point; account: Account }) => boolean) =>
  accounts.filter(isBad).map(name);

describe('the bundled claim base', () => {
  it('tells every account in a whole sentence', () => {
    const isSentence = (text: string) => /^["“'‘]?[\p{Lu}\d]/u.test(text) && /[.?!]["”'’)]*$/.test(text);
    expect(offenders(({ account }) => !isSentence(account.account))).toEqual([]);
    expect(offenders(({ account }) => account.account.split(' ').length < 4)).toEqual([]);
  });

  it('lets every account stand without the one before it', () => {
    const leans = /^(He|She|They|His|Her|Their|This|That|Same|The same|Also|Likewise|Ditto)\b/;
    expect(offenders(({ account }) => leans.test(account.account))).toEqual([]);
  });

  it('tells what one source says, without a look at others', () => {
    const compares =
      /\b(other (outlets|sources)|others (report|name|give|say|have)|no other outlet|this base)\b/;
    expect(offenders(({ account }) => compares.test(account.account))).toEqual([]);
  });

  it('words accounts of one point differently, unless the copy is the same', () => {
    const copy = (source?: Source) => source?.credit ?? source?.outlet;
    const twice = base.points.flatMap((point) =>
      point.accounts.flatMap((account, i) =>
        point.accounts
          .slice(0, i)
          .filter((other) => other.account === account.account)
          .filter((other) => copy(sources.get(other.source)) !== copy(sources.get(account.source)))
          .map((other) => `${point.id}: ${other.source} and ${account.source}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('takes nobody for the origin without a name, and calls a report its own only where that is known', () => {
    const known = ({ point, account }: { point: Point; account: Account }) => {
      const source = sources.get(account.source);
      return (
        (source?.basis === 'full text' && !source.credit) ||
        source?.outletKind === 'agency' ||
        (point.section === 'reading' && (source?.kind === 'analysis' || source?.kind === 'opinion'))
      );
    };
    expect(offenders((one) => one.account.origin?.type === 'own' && !known(one))).toEqual([]);
  });

  it('never says of an article that was not read in full what it lacks', () => {
    const lacks = /(are|is) not (named|mentioned)|(report|article|text) does not|no (exact )?figure is/;
    const isExcerpt = ({ source }: Account) => sources.get(source)?.basis === 'excerpt';
    expect(offenders(({ account }) => isExcerpt(account) && lacks.test(account.account))).toEqual([]);
  });

  it('marks as told otherwise whatever does not mention the point, and never all accounts of one', () => {
    const unmentioned = /(are|is) not mentioned|does not mention/;
    const unmarked = offenders(({ account }) => unmentioned.test(account.account) && !account.otherwise);
    // The base is but a detail of where the summit was.
    expect(unmarked).toEqual(['venue by uk-times-0816']);
    const none = base.points.filter(({ accounts }) => accounts.every(({ otherwise }) => otherwise));
    expect(none.map(({ id }) => id)).toEqual([]);
  });

  // "Others report this point, too" must not stand on an account that cannot know it.
  it('takes no plan for a report of the day, and nothing from before for a report of the event', () => {
    const reports = ({ account }: { account: Account }) => !account.otherwise;
    const tooEarly = (one: { point: Point; account: Account }) => {
      const published = sources.get(one.account.source)?.published ?? '9';
      return reports(one) && published.slice(0, 10) < (one.point.earliest ?? '').slice(0, 10);
    };
    expect(offenders(tooEarly)).toEqual([]);
    const plan = /\b(was|were|is|are) (still )?(to|due|expected|planned)\b|\b(planned|scheduled)\b|programme/;
    const ofTheDay = ({ earliest = '' }: Point) => earliest >= '2025-08-15';
    const planned = offenders((one) => reports(one) && ofTheDay(one.point) && plan.test(one.account.account));
    expect(planned.filter((each) => !SAYS_WHAT_BECAME_OF_IT.includes(each))).toEqual([]);
    expect(SAYS_WHAT_BECAME_OF_IT.filter((each) => !planned.includes(each))).toEqual([]);
  });

  it('states no judgement in its own voice', () => {
    const attributed = /^(Commentators|As commentators|How \w+ looked .* in the eyes of|The summit was cast)/;
    const judgements = base.points.filter(({ judgement }) => judgement);
    expect(judgements.filter(({ statement }) => !attributed.test(statement)).map(({ id }) => id)).toEqual([]);
    // These three tell what somebody said or did.
    const facts = base.points.filter(({ section, judgement }) => section === 'reading' && !judgement);
    expect(facts.map(({ id }) => id)).toEqual([
      'democrats-criticise',
      'republicans-praise',
      'russian-domestic-use',
    ]);
  });

  it('has nobody say that no question was taken who only tells of the end', () => {
    const silent = ({ point, account }: { point: Point; account: Account }) =>
      point.id === 'press-no-questions' && !/question|hands up/.test(account.account);
    expect(offenders(silent)).toEqual([]);
  });

  it('has quantities that a program can compare, and only of the measure of their point', () => {
    const stray = ({ point, account }: { point: Point; account: Account }) =>
      account.value !== undefined &&
      account.value.type !== 'text' &&
      account.value.type !== point.measure?.type;
    expect(offenders(stray)).toEqual([]);
  });

  it('has phrasings for every point, and cues', () => {
    const folder = readClaimFolder(join(root, 'assets', 'claims', 'alaska-summit'));
    const told = new Map((folder.ok ? folder.base.phrasings : []).map((one) => [one.point, one]));
    const poor = base.points.filter(({ id }) => {
      const one = told.get(id);
      return !one || one.phrasings.length < 20 || (one.nearMisses ?? []).length < 8 || !one.cues?.length;
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('covers the sites of its sources with the content script, but for those that hold mail, too', () => {
    const { outlets } = JSON.parse(readFileSync(join(root, 'assets', 'outlets.json'), 'utf8'));
    const domains: string[] = outlets.flatMap((outlet: { domains: string[] }) => outlet.domains);
    const covered = (host: string) =>
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const open = base.sources.flatMap(({ domain }) => (domain && !covered(domain) ? domain : []));
    expect([...new Set(open)].sort()).toEqual(['bluewin.ch', 'rediff.com']);
    expect(new Set(domains).size).toBe(domains.length);
    expect(outlets.length).toBeGreaterThanOrEqual(150);
  });

  const isOn = (address: string, site: string) => {
    const { hostname } = new URL(address);
    return hostname === site || hostname.endsWith(`.${site}`);
  };

  it('calls no page the outlet’s own that lies on a site of somebody else', () => {
    const { outlets } = JSON.parse(readFileSync(join(root, 'assets', 'outlets.json'), 'utf8'));
    const sites = new Map<string, string[]>(
      outlets.map(({ name, domains }: { name: string; domains: string[] }) => [name, domains]),
    );
    const linked = base.sources.flatMap(({ id, outlet, url }) => (url ? { id, outlet, url } : []));
    const elsewhere = linked.filter(({ outlet, url }) => !sites.get(outlet)?.some((site) => isOn(url, site)));
    // The two that the list of sites leaves out; docs/sources.md says why.
    expect(elsewhere.map(({ outlet }) => outlet).sort()).toEqual(['Rediff', 'blue News']);
    expect(elsewhere.every(({ url }) => ['rediff.com', 'bluewin.ch'].some((site) => isOn(url, site)))).toBe(
      true,
    );
  });

  it('links nothing that docs/sources.md says was left out', () => {
    const text = readFileSync(join(root, 'docs', 'sources.md'), 'utf8');
    const leftOut = /## What was left out.*?(?=\n## )/s.exec(text)?.[0] ?? '';
    const sites = [...leftOut.matchAll(/`([a-z\d-]+(?:\.[a-z\d-]+)+)`/g)].map(([, site = '']) => site);
    expect(sites).toContain('news-pravda.com');
    const linked = base.sources.flatMap(({ id, url, via }) =>
      [url, via].flatMap((address) => (address ? { id, address } : [])),
    );
    expect(linked.filter(({ address }) => sites.some((site) => isOn(address, site)))).toEqual([]);
  });
});

/** Read one by one: these say what became of the plan, or the point itself is that something is to happen. */
const SAYS_WHAT_BECAME_OF_IT = [
  'three-on-three by independent-0815',
  'three-on-three by uk-times-0816',
  'three-on-three by thesun-my-0816',
  'cut-short by inquirer-0816',
  'cut-short by firstpost-0818',
  'cut-short by new-telegraph-ng-0816',
  'no-deal by rosa-roubini',
  'zelensky-to-washington by sbs-au-0816',
  'zelensky-to-washington by chatham-house-0816',
  'zelensky-to-washington by rt-live-0816',
  'zelensky-to-washington by independent-live-0816',
  'zelensky-to-washington by india-today-0816',
];

const gold = join(root, '..', 'shared', 'summit', 'gold', 'seeds');
describe.skipIf(!existsSync(gold))('its coverage of the articles read in full', () => {
  const articles = base.sources.filter(({ basis }) => basis === 'full text').map(({ id }) => id);
  it('has five of them', () => expect(articles).toHaveLength(5));
  it.each(articles)('%s has an account of every point that it was found to report', (id) => {
    const { sentences } = JSON.parse(readFileSync(join(gold, `${id}.json`), 'utf8'));
    const labelled = new Set<string>(sentences.flatMap((sentence: { points: string[] }) => sentence.points));
    const missing = [...labelled].filter(
      (point) => !accounts.some((one) => one.point.id === point && one.account.source === id),
    );
    expect(labelled.size).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});
