import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isMet } from '../../lib/class/predict';
import { type Answer, PREDICTIONS, type Prediction } from '../../lib/model';
import { useTexts } from '../text';
import { PREDICTION_NAMES } from './predictions';
import './predict-first.css';

export interface PredictFirstProps {
  /** What was answered before for this point of this page; then it is shown at once. */
  given: Pick<Answer, 'prediction' | 'reason' | 'right'> | undefined;
  /** The browser could not store it: said in one line, and the lesson goes on. */
  isLost?: boolean;
  onAnswer: (prediction: Prediction, reason: string) => void;
  /** Lets the reader look without a prediction; leave it out where a school fixed class mode. */
  onSkip?: () => void;
  /** What there is to see. Made only once it may be seen, so that nothing of it lies hidden in the page. */
  children: () => ComponentChildren;
}

/** First predict, then see. Give it a `key` of page and point, so that each point begins with an empty form. */
export function PredictFirst({ given, isLost = false, onAnswer, onSkip, children }: PredictFirstProps) {
  const { t } = useTexts();
  const feedback = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(given === undefined);
  // The form that had the focus is gone: what the pupil gets to know first takes its place.
  useEffect(() => {
    if (given && wasAsked.current) feedback.current?.focus();
  }, [given]);
  if (!given) return <Question onAnswer={onAnswer} onSkip={onSkip} />;
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

function Question({ onAnswer, onSkip }: Pick<PredictFirstProps, 'onAnswer' | 'onSkip'>) {
  const { t } = useTexts();
  const id = useId();
  const [prediction, setPrediction] = useState<Prediction | null>(null);
  const [reason, setReason] = useState('');
  // Not `required`: screen readers would call it invalid before anything was chosen.
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
              onChange={() => setPrediction(each)}
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
          maxLength={300}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
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

/** Says what was expected and what is there, in the same words; nobody is told to be wrong. */
function Feedback({
  given: { prediction, reason, right },
  focus,
}: {
  given: Pick<Answer, 'prediction' | 'reason' | 'right'>;
  focus: { current: HTMLParagraphElement | null };
}) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const seen = list.format(right.map((each) => t(PREDICTION_NAMES[each])));
  const expected = t(PREDICTION_NAMES[prediction]);
  return (
    <section class="predicted" aria-label={t('classYours')}>
      <p ref={focus} tabIndex={-1}>
        {isMet({ prediction, right }) ? t('classMet', expected) : t('classOther', expected)}
      </p>
      <p>{t('classSeen', seen)}</p>
      {reason && (
        <p class="soft">
          {t('classYourReason')} <bdi>{reason}</bdi>
        </p>
      )}
    </section>
  );
}
