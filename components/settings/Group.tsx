import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../text';

interface Props {
  title: string;
  /** Set by a school. It is shown, but can't be changed here; the head of the page says why. */
  fixed?: boolean;
  children: ComponentChildren;
}

/** A group of controls under its title. */
export function Group({ title, fixed = false, children }: Props) {
  const { t } = useTexts();
  return (
    <fieldset class="settings-group" disabled={fixed}>
      <legend>
        {title}
        {fixed && <strong> · {t('settingsFixedHere')}</strong>}
      </legend>
      {children}
    </fieldset>
  );
}

/** Choices of which only one applies. A choice has a line of explanation if it needs one. */
export function Choices<T extends string>({
  name,
  value,
  options,
  change,
  describedBy,
}: {
  name: string;
  value: T;
  options: { value: T; label: string; hint?: string }[];
  change: (value: T) => void;
  /** The id of what is said of the choice as it is. */
  describedBy?: string;
}) {
  const id = useId();
  return (
    <>
      {options.map((option) => (
        <div key={option.value}>
          <label class="settings-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint ? `${id}-${option.value}` : describedBy}
              onChange={() => change(option.value)}
            />
            <span>{option.label}</span>
          </label>
          {option.hint && <Hint id={`${id}-${option.value}`}>{option.hint}</Hint>}
        </div>
      ))}
    </>
  );
}

/** The explanation of a control, under it. It describes the control; within the label it would be its name. */
export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p id={id} class="soft small settings-hint">
      {children}
    </p>
  );
}
