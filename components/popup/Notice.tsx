import { type MessageKey, useTexts } from '../text';

interface Props {
  title: MessageKey;
  text: MessageKey;
  /** The one thing that the reader can do, first; a second only where it is the same for longer. */
  actions?: { label: string; act: () => void }[];
}

/** What is the case, in plain words, and what the reader can do about it. */
export function Notice({ title, text, actions = [] }: Props) {
  const { t } = useTexts();
  return (
    <div class="notice" role="status">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {actions.map(({ label, act }, i) => (
        <button key={label} type="button" class={i === 0 ? 'button primary' : 'button plain'} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}
