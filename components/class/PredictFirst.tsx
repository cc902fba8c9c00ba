import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Answer, LONGEST_REASON, PREDICTIONS, type Prediction } from '../../lib/model/class';
import { useTexts } from '../text';
import type { Draft } from './drafts';
import { outcomeInWords, PREDICTION_NAMES, seenInWords } from './predictions';
import './predict-first.css';

export interface PredictFirstProps {
  /** What was answered before for this point of this page. If there is an answer, it is shown at once. */
  given: Pick<Answer, 'prediction' | 'reason' | 'seen'> | undefined;
  /** What the form begins with. It is changed as the pupil chooses and types. */
  draft: Draft;
  /** The browser could not store it. One line says so, and the lesson goes on. */
  isLost?: boolean;
  onAnswer: (prediction: Prediction, reason: string) => void;
  /** Lets the reader look without a prediction. Leave it out if a school fixed class mode. */
  onSkip?: () => void;
  /** What there is to see. It is made only once it may be seen, so that nothing of it is hidden in the page. */
  children: () => ComponentChildren;
}

/** First predict, then see. Give it a `key` made of page and point, so that each point has a form of its own. */
export function PredictFirst({
  given,
  draft,
  isLost = false,
  onAnswer,
  onSkip,
  children,
}: PredictFirstProps) {
  const { t } = useTexts();
  const feedback = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(given === undefined);
  // The form that had the focus is gone. The focus goes to what the pupil gets to know first.
  useEffect(() => {
    if (given && wasAsked.current) feedback.current?.focus();
  }, [given]);
  if (!given) return <Question draft={draft} onAnswer={onAnswer} onSkip={onSkip} />;
  return (
    <>
      <Feedback given={given} focus={feedback} />
      {isLost && (
        <p class="class-lost" role="alert">
          {t('classNotKept')}
        </p>
      )}
      {children()}
    </>
  );
}

function Question({ draft, onAnswer, onSkip }: Pick<PredictFirstProps, 'draft' | 'onAnswer' | 'onSkip'>) {
  const { t } = useTexts();
  const id = useId();
  const [{ prediction, reason }, show] = useState<Draft>({ ...draft });
  const change = (part: Partial<Draft>) => show({ ...Object.assign(draft, part) });
  // We don't use `required`: screen readers would call the field invalid before anything was chosen.
  const [isMissing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (prediction) return onAnswer(prediction, reason.trim());
    setMissing(true);
    first.current?.focus();
  };
  return (
    <form class="predict" onSubmit={submit}>
      <fieldset aria-describedby={`${id}-missing`}>
        <legend>{t('classQuestion')}</legend>
        {PREDICTIONS.map((each, i) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-prediction`}
              value={each}
              ref={i === 0 ? first : undefined}
              checked={prediction === each}
              onChange={() => change({ prediction: each })}
            />
            {t(PREDICTION_NAMES[each])}
          </label>
        ))}
        <p id={`${id}-missing`} role="alert">
          {isMissing && !prediction && t('classChoose')}
        </p>
      </fieldset>
      <label class="predict-reason">
        <span class="small soft">{t('classReason')}</span>
        <input
          type="text"
          maxLength={LONGEST_REASON}
          autocomplete="off"
          value={reason}
          onInput={(event) => change({ reason: event.currentTarget.value })}
        />
      </label>
      <p class="predict-actions">
        <button type="submit" class="button primary">
          {t('classReveal')}
        </button>
        {onSkip && (
          <button type="button" class="button plain" onClick={onSkip}>
            {t('classSkip')}
          </button>
        )}
      </p>
    </form>
  );
}

/** Says what was expected and what is there. */
function Feedback({
  given,
  focus,
}: {
  given: Pick<Answer, 'prediction' | 'reason' | 'seen'>;
  focus: { current: HTMLParagraphElement | null };
}) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <section class="predicted" aria-label={t('classYours')}>
      <p ref={focus} tabIndex={-1}>
        {outcomeInWords(given, texts)}
      </p>
      <p>{t('classSeen', seenInWords(given.seen, texts))}</p>
      {given.reason && (
        <p class="soft">
          {t('classYourReason')} <bdi>{given.reason}</bdi>
        </p>
      )}
    </section>
  );
}
