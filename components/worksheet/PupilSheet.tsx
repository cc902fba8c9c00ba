import type { SheetItem } from '../../lib/class/worksheet';
import { PREDICTIONS } from '../../lib/model';
import { PREDICTION_NAMES } from '../class/predictions';
import { useTexts } from '../text';

/** What pupils get: each sentence, what they expect, and room to write. Nothing of what others report. */
export function PupilSheet({ items, language }: { items: readonly SheetItem[]; language: string }) {
  const { t } = useTexts();
  return (
    <>
      <p class="sheet-task">{t('worksheetTask')}</p>
      <ol class="sheet-items">
        {items.map(({ number, sentence }) => (
          <li key={number} class="sheet-item">
            <p class="sheet-sentence" dir="auto">
              <strong>{number}</strong> <span lang={language}>{sentence}</span>
            </p>
            <p class="sheet-choices">
              <span>{t('worksheetExpect')}</span>
              {PREDICTIONS.map((prediction) => (
                <span key={prediction} class="sheet-choice">
                  <span class="sheet-box" aria-hidden="true" /> {t(PREDICTION_NAMES[prediction])}
                </span>
              ))}
            </p>
            <Lines label={t('worksheetWhy')} count={1} />
            <Lines label={t('worksheetDiffers')} count={2} />
            <Lines label={t('worksheetOrigin')} count={1} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Lines({ label, count }: { label: string; count: number }) {
  return (
    <div class="sheet-lines">
      <span>{label}</span>
      {Array.from({ length: count }, (_, i) => (
        <span key={i} class="sheet-line" />
      ))}
    </div>
  );
}
