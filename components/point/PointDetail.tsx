import { useMemo } from 'preact/hooks';
import type { Analysis, Comparison, Point } from '../../lib/model';
import { useTexts } from '../text';
import { Accounts } from './Accounts';
import type { Entry } from './grouping';
import { Ladder } from './Ladder';
import { NumberStrip } from './NumberStrip';
import { Quotes } from './Quotes';
import { rungs } from './rungs';
import { type Shelf, toldBy } from './shelf';
import { stripOf } from './strip-rows';
import { ThisArticle } from './ThisArticle';
import { phrasesOf } from './uncommon-words';
import './point-detail.css';

interface Props {
  point: Point;
  shelf: Shelf;
  /** The article being read beside it; without one the point is shown for itself (left out, coverage map). */
  reading?: { comparison: Comparison; analysis: Analysis; goTo: (finding: string) => void };
}

/** A point in full: what it is, what this article says, how others put it, and who has it from whom. */
export function PointDetail({ point, shelf, reading }: Props) {
  const { t } = useTexts();
  const comparison = reading?.comparison;
  const view = useMemo(() => parts(point, shelf, comparison), [point, shelf, comparison]);
  const { entries, strip, phrases, ladder } = view;
  const language = shelf.base.language;
  return (
    <div class="point-detail">
      <p class="reading" lang={language}>
        {point.statement}
      </p>
      {reading && (
        <ThisArticle
          comparison={reading.comparison}
          findings={reading.analysis.findings.filter(({ id }) => reading.comparison.findings.includes(id))}
          goTo={reading.goTo}
        />
      )}
      {strip && <NumberStrip strip={strip} />}
      {entries.length === 0 ? <p class="soft">{t('pointNoOthers')}</p> : null}
      {entries.length > 0 && <Accounts entries={entries} language={language} />}
      {phrases.length > 1 && <Quotes phrases={phrases} language={language} />}
      {ladder.length > 1 && <Ladder rungs={ladder} here={comparison?.origin ?? null} />}
    </div>
  );
}

function parts(point: Point, shelf: Shelf, comparison: Comparison | undefined) {
  const kinds = new Map(comparison?.accounts.map(({ source, kind }) => [source, kind]));
  const ids = comparison
    ? comparison.accounts.map(({ source }) => source)
    : point.accounts.map(({ source }) => source);
  const entries: Entry[] = toldBy(point, ids, shelf).map((told) => ({
    ...told,
    kind: kinds.get(told.source.id),
  }));
  const printed = entries.map(({ account, source }) => ({ outlet: source.outlet, value: account.value }));
  return {
    entries,
    strip: stripOf(printed, comparison?.value ?? null),
    phrases: phrasesOf(
      entries.map(({ account, source }) => ({ text: account.quote, outlet: source.outlet })),
    ),
    ladder: rungs(entries),
  };
}
