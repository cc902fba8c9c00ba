import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../text';
import { ImportOffer } from './ImportOffer';
import { ProblemList } from './ProblemList';
import type { ImportState } from './view';

interface Props {
  state: ImportState;
  /** How many bases are listed above. */
  listed: number;
  onAccept: () => void;
  onDismiss: () => void;
  onSaveText: (name: string, text: string) => void;
}

/** The outcome of an import. The focus goes to the title of each new outcome, so that nobody has to look for it. */
export function ImportOutcome({ state, listed, onAccept, onDismiss, onSaveText }: Props) {
  const { t } = useTexts();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (state.at === 'idle') return;
    place.current?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }, [state.at]);
  // Once more when the new base is listed: it pushes the outcome down, maybe out of the window.
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [state.at, listed]);
  if (state.at === 'idle') return null;
  return (
    <section class="import-outcome" ref={place} data-state={state.at}>
      {state.at === 'working' && <Working {...state} onCancel={onDismiss} />}
      {state.at === 'bad' && (
        <ProblemList problems={state.problems} onDismiss={onDismiss} onSaveText={onSaveText} />
      )}
      {state.at === 'offer' && <ImportOffer {...state} onAccept={onAccept} onDismiss={onDismiss} />}
      {state.at === 'saving' && <p tabIndex={-1}>{t('importSaving')}</p>}
      {state.at === 'added' && (
        <p tabIndex={-1}>
          {t(state.updated ? 'importUpdated' : 'importAdded', state.info.title, state.info.version)}
        </p>
      )}
      {state.at === 'failed' && (
        <>
          <h2 tabIndex={-1}>{t('importFailed')}</h2>
          <p>{t('importFailedHow', state.reason)}</p>
          <button type="button" class="button" onClick={onDismiss}>
            {t('cardClose')}
          </button>
        </>
      )}
    </section>
  );
}

type WorkingProps = Extract<ImportState, { at: 'working' }> & { onCancel: () => void };

function Working({ stage, done, total, onCancel }: WorkingProps) {
  const { t, language } = useTexts();
  const figure = new Intl.NumberFormat(language);
  const labels = {
    reading: () => t('importReading'),
    checking: () => t('importChecking', figure.format(done), figure.format(total)),
    learning: () => t('importLearning'),
  };
  return (
    <>
      <div class="import-working">
        {/* The title has the focus and was read. A new stage is announced, but not each count of records. */}
        <span
          class="figures"
          id="import-progress"
          tabIndex={-1}
          aria-live={stage === 'checking' ? 'off' : 'polite'}
        >
          {labels[stage]()}
        </span>
        {stage === 'checking' ? (
          <progress aria-labelledby="import-progress" value={done} max={total} />
        ) : (
          <progress aria-labelledby="import-progress" />
        )}
      </div>
      <button type="button" class="button" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </>
  );
}
