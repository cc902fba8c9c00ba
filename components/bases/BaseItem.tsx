import { useState } from 'preact/hooks';
import { useIsForPupils } from '../shared/for-pupils';
import { useTexts } from '../text';
import { BaseFacts } from './BaseFacts';
import type { BaseView } from './view';

interface Props {
  base: BaseView;
  /** Titles of other bases in use that light up on the same pages. */
  sharing: readonly string[];
  onEnable: (on: boolean) => void;
  /** Absent if a school wants no bases added. */
  onUpdate: (() => void) | undefined;
  onExport: () => void;
  onRemove: () => void;
}

export function BaseItem({ base, sharing, onEnable, onUpdate, onExport, onRemove }: Props) {
  const { t, language } = useTexts();
  const isForPupils = useIsForPupils();
  const [removal, setRemoval] = useState<'not asked' | 'asked' | 'refused'>('not asked');
  const { title, id } = base.info;
  return (
    <li class="base" data-base={id}>
      <BaseFacts info={base.info} counts={base.counts} heading="h2" bundled={base.bundled} />
      {sharing.length > 0 && (
        <p class="bases-notice">{t('basesSharing', new Intl.ListFormat(language).format(sharing))}</p>
      )}
      <div class="base-actions">
        <label class="base-use">
          <input
            type="checkbox"
            checked={base.enabled}
            disabled={base.fixed}
            onChange={({ currentTarget }) => onEnable(currentTarget.checked)}
          />
          {t('basesUse')}
          <span class="unseen">: {title}</span>
        </label>
        {base.fixed && <span class="soft small">{t('basesFixed')}</span>}
        {!isForPupils && <Action label={t('basesExport')} of={title} onClick={onExport} />}
        {!base.bundled && onUpdate && <Action label={t('basesUpdate')} of={title} onClick={onUpdate} />}
        {!base.bundled && removal !== 'asked' && (
          <Action
            label={t('basesRemove')}
            of={title}
            onClick={() => setRemoval('asked')}
            focused={removal === 'refused'}
          />
        )}
      </div>
      {removal === 'asked' && (
        <fieldset class="base-ask">
          <legend>{t('basesRemoveSure', title)}</legend>
          <button type="button" class="button" onClick={onRemove}>
            {t('basesRemove')}
          </button>
          <button type="button" class="button" ref={takeFocus} onClick={() => setRemoval('refused')}>
            {t('basesKeep')}
          </button>
        </fieldset>
      )}
    </li>
  );
}

/** The question takes the place of the button that had the focus. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

interface ActionProps {
  label: string;
  of: string;
  onClick: () => void;
  /** The button comes back in place of a question that had the focus. */
  focused?: boolean;
}

/** A quiet button whose accessible name says which base it is about. */
function Action({ label, of, onClick, focused = false }: ActionProps) {
  return (
    <button type="button" class="button plain" onClick={onClick} ref={focused ? takeFocus : null}>
      {label}
      <span class="unseen">: {of}</span>
    </button>
  );
}
