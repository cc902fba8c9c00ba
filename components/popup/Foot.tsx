import { useTexts } from '../text';
import './parts.css';

/** A page or a part of the extension that the foot leads to. */
export interface Link {
  label: string;
  /** Stands for the label where it is known everywhere; at the end of the foot. */
  sign?: string;
  open: () => void;
}

/** The foot of popup and panel: where else Sidelight has something to show. */
export function Foot({ links }: { links: readonly Link[] }) {
  const { t } = useTexts();
  return (
    <nav class="foot" aria-label={t('popupMore')}>
      {links.map(({ label, sign, open }) =>
        sign ? (
          <button key={label} type="button" class="button plain foot-sign" title={label} onClick={open}>
            <span aria-hidden="true">{sign}</span>
            <span class="unseen">{label}</span>
          </button>
        ) : (
          <button key={label} type="button" class="button plain" onClick={open}>
            {label}
          </button>
        ),
      )}
    </nav>
  );
}
