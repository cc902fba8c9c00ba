import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
import { type Classroom, isAsked, toAnswer } from './classroom';
import { draftFor, forgetDraft } from './drafts';
import { PredictFirst } from './PredictFirst';

interface Props {
  classroom: Classroom;
  /** What the pupil is looking at. */
  sentence: string;
  comparison: Comparison;
  point: Point;
  /** The language of sentence and point. */
  language: string;
  /** The accounts of others. */
  children: () => ComponentChildren;
}

/** One point in class: the question, then what there is to see. */
export function ClassPoint({ classroom, sentence, comparison, point, language, children }: Props) {
  const isShown = !isAsked(comparison) || classroom.skipped.has(point.id);
  const shown = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(!isShown);
  // The button that had the focus is gone with the question. The focus goes to what takes its place: the point's
  // statement.
  useEffect(() => {
    if (!isShown || !wasAsked.current) return;
    wasAsked.current = false;
    const first = shown.current?.querySelector('p');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  }, [isShown]);
  if (isShown) return <div ref={shown}>{children()}</div>;
  return (
    <PredictFirst
      key={`${classroom.page} ${point.id}`}
      given={classroom.given(point.id)}
      draft={draftFor(classroom.page, point.id)}
      isLost={classroom.isLost ?? false}
      onAnswer={(prediction, reason) => {
        forgetDraft(classroom.page, point.id);
        classroom.answer(toAnswer({ sentence, comparison, point, language }, prediction, reason));
      }}
      onSkip={classroom.skip && (() => classroom.skip?.(point.id))}
    >
      {children}
    </PredictFirst>
  );
}
