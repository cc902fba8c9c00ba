import { useRef } from 'preact/hooks';
import { useTexts } from '../text';
import './search-field.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field to search with, and a button that clears it. Not every browser has one of its own. */
export function SearchField({ label, value, onChange }: Props) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <span class="search-field">
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {value !== '' && (
        <button
          type="button"
          class="button plain"
          aria-label={t('searchClear')}
          onClick={() => {
            onChange('');
            // The button disappears.
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </span>
  );
}
