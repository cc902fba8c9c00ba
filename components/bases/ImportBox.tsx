import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../text';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  onChoose: () => void;
  onFiles: (files: File[]) => void;
}

/** Where files are chosen or dropped. The page listens for the drop; this box only shows that it is welcome. */
export function ImportBox({ input, onChoose, onFiles }: Props) {
  const { t } = useTexts();
  const [over, setOver] = useState(false);
  const take = (element: HTMLInputElement) => {
    onFiles([...(element.files ?? [])]);
    // Lets the reader choose the same file again, once it is mended.
    element.value = '';
  };
  return (
    <section
      class={over ? 'import-box over' : 'import-box'}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => setOver(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={() => setOver(false)}
      aria-labelledby="import-title"
    >
      <h2 id="import-title">{t('importTitle')}</h2>
      <p>{t('importHow')}</p>
      <button type="button" class="button" onClick={onChoose}>
        {t('importChoose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.zip,application/json,application/zip"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <p class="soft small">{t('importHint')}</p>
    </section>
  );
}
