import { useTexts } from '../text';
import type { Notice as Told } from './states';
import './parts.css';

interface Props extends Told {
  /** The one thing that the reader can do comes first. There is a second only if it does the same for longer. */
  actions?: { label: string; act: () => void }[];
  /** Below the page's own title it is a part; otherwise it is the title. */
  level: 1 | 2;
}

/** What is the case, in plain words, and what the reader can do about it. */
export function Notice({ title, text, about = '', detail, actions = [], level }: Props) {
  const { t } = useTexts();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="notice">
      <Heading tabIndex={-1}>{t(title)}</Heading>
      <p>{t(text, about)}</p>
      {detail && <p class="soft">{detail}</p>}
      {actions.map(({ label, act }, i) => (
        <button key={label} type="button" class={i === 0 ? 'button primary' : 'button plain'} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}
