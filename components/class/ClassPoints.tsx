import './class.css';
import { useMemo } from 'preact/hooks';
import type { Analysis, Comparison } from '../../lib/model/findings';
import { byPlace } from '../../lib/model/page';
import { PointDetail } from '../point/PointDetail';
import { PointRow } from '../point/PointRow';
import type { Shelf } from '../point/shelf';
import { useTexts } from '../text';
import { ClassPoint } from './ClassPoint';
import { type Classroom, isAsked, maySee, sentenceOf } from './classroom';

interface Props {
  classroom: Classroom;
  analysis: Analysis;
  shelf: Shelf;
  open: string | null;
  current?: string | null;
  onOpen: (point: string | null) => void;
  goTo: (finding: string) => void;
}

/**
 * The points of the article in reading order. Nothing of what others report shows before the pupil has predicted it.
 */
export function ClassPoints({ classroom, analysis, shelf, open, current, onOpen, goTo }: Props) {
  const { t, n } = useTexts();
  const ordered = useMemo(() => inReadingOrder(analysis), [analysis]);
  const asked = ordered.filter(isAsked);
  const seen = asked.filter((each) => maySee(classroom, each)).length;
  return (
    <section class="kind-section">
      <h2 class="kind-heading">{t('classPoints')}</h2>
      <p class="small soft">{n('classSeenOf', asked.length, seen)}</p>
      <ul>
        {ordered.map((comparison) => {
          const point = shelf.points.get(comparison.point);
          if (!point) return null;
          const isOpen = open === point.id;
          const sentence = sentenceOf(analysis, comparison);
          return (
            <PointRow
              key={point.id}
              id={point.id}
              label={point.label}
              telling={isOpen ? '' : sentence}
              {...(isAsked(comparison) && maySee(classroom, comparison)
                ? { kind: comparison.kind, said: true }
                : {})}
              language={shelf.base.language}
              open={isOpen}
              current={current === point.id}
              onToggle={() => onOpen(isOpen ? null : point.id)}
            >
              <blockquote class="reading class-sentence" lang={shelf.base.language} dir="auto">
                {sentence}
              </blockquote>
              <ClassPoint {...{ classroom, sentence, comparison, point }} language={shelf.base.language}>
                {() => <PointDetail point={point} shelf={shelf} reading={{ comparison, analysis, goTo }} />}
              </ClassPoint>
            </PointRow>
          );
        })}
      </ul>
    </section>
  );
}

function inReadingOrder({ comparisons, findings }: Analysis): Comparison[] {
  const points = findings.toSorted((a, b) => byPlace(a.sentence, b.sentence)).map(({ point }) => point);
  return comparisons.toSorted((a, b) => points.indexOf(a.point) - points.indexOf(b.point));
}
