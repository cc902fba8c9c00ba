import type { ComponentChildren } from 'preact';
import type { Point } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
import { type Classroom, isAsked, toAnswer } from './classroom';
import { PredictFirst } from './PredictFirst';

interface Props {
  classroom: Classroom;
  /** What the pupil is looking at. */
  sentence: string;
  comparison: Comparison;
  point: Point;
  /** The accounts of others. */
  children: () => ComponentChildren;
}

/** One point in class: the question, then what there is to see. */
export function ClassPoint({ classroom, sentence, comparison, point, children }: Props) {
  if (!isAsked(comparison) || classroom.skipped.has(point.id)) return <>{children()}</>;
  return (
    <PredictFirst
      key={`${classroom.page} ${point.id}`}
      given={classroom.given(point.id)}
      isLost={classroom.isLost ?? false}
      onAnswer={(prediction, reason) =>
        classroom.answer(toAnswer({ sentence, comparison, point }, prediction, reason))
      }
      onSkip={classroom.skip && (() => classroom.skip?.(point.id))}
    >
      {children}
    </PredictFirst>
  );
}
