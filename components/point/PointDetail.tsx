import { useMemo } from 'preact/hooks';
import { alone } from '../../lib/compare/alone';
import { ladder } from '../../lib/compare/ladder';
import { numberStrip } from '../../lib/compare/number-strip';
import type { ThisArticle as Article } from '../../lib/compare/others';
import type { Point } from '../../lib/model/claim-base';
import type { Analysis, Comparison } from '../../lib/model/findings';
import { useTexts } from '../text';
import { Accounts } from './Accounts';
import { Before } from './Before';
import { Ladder } from './Ladder';
import { NumberStrip } from './NumberStrip';
import { phrasesOf } from './phrases';
import { Quotes } from './Quotes';
import { type Shelf, toldBy } from './shelf';
import { ThisArticle } from './ThisArticle';
import './point-detail.css';

interface Props {
  point: Point;
  shelf: Shelf;
  /** The article being read beside it. Without one, the point is shown by itself (left out, coverage map). */
  reading?: { comparison: Comparison; analysis: Analysis; goTo: (finding: string) => void };
  /** An article whose accounts, and its outlet's, are not shown, because it is said to leave the point out. */
  notBy?: Article;
}

/** A point in full: what it is, what this article says, how others put it, and who has it from whom. */
export function PointDetail({ point, shelf, reading, notBy }: Props) {
  const { t } = useTexts();
  const compared = reading?.comparison;
  const { accounts, before, strip, fitting, phrases, rungs } = useMemo(
    () => parts(point, shelf, compared ?? alone(point, shelf.claims, notBy)),
    [point, shelf, compared, notBy],
  );
  return (
    <div class="point-detail">
      <p class="reading" lang={shelf.base.language} dir="auto">
        {point.statement}
      </p>
      {point.judgement && <p class="small soft">{t('pointJudgement')}</p>}
      {reading && (
        <ThisArticle
          comparison={reading.comparison}
          findings={reading.analysis.findings.filter(({ id }) => reading.comparison.findings.includes(id))}
          goTo={reading.goTo}
          language={shelf.base.language}
        />
      )}
      {strip && <NumberStrip {...{ strip, shelf, fitting }} />}
      {accounts.length === 0 ? (
        <p class="soft">{t('pointNoOthers')}</p>
      ) : (
        <Accounts
          {...{ point, shelf, accounts }}
          beside={reading !== undefined}
          areOthers={reading !== undefined || notBy !== undefined}
        />
      )}
      {before.length > 0 && <Before told={toldBy(point, before, shelf)} language={shelf.base.language} />}
      {phrases.length > 1 && <Quotes phrases={phrases} language={shelf.base.language} />}
      {rungs.rungs.length > 0 && rungs.sources > 1 && <Ladder ladder={rungs} shelf={shelf} />}
    </div>
  );
}

type Shown = Pick<Comparison, 'value' | 'origin' | 'accounts' | 'before'>;

function parts(point: Point, shelf: Shelf, shown: Shown) {
  return {
    accounts: shown.accounts,
    before: shown.before,
    strip: numberStrip(shown, point),
    fitting: new Set(shown.accounts.flatMap(({ kind, source }) => (kind === 'agrees' ? source : []))),
    phrases: phrasesOf(
      toldBy(
        point,
        shown.accounts.map(({ source }) => source),
        shelf,
      ),
    ),
    rungs: ladder(shown, point, shelf.claims),
  };
}
