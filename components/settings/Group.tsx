import type { ComponentChildren } from 'preact';
import { useTexts } from '../text';

interface Props {
  title: string;
  /** Set by a school. It is shown, but can't be changed here. */
  fixed?: boolean;
  children: ComponentChildren;
}

/** A group of controls under its title. */
export function Group({ title, fixed = false, children }: Props) {
  const { t } = useTexts();
  return (
    <fieldset class="settings-group" disabled={fixed}>
      <legend>{title}</legend>
      {fixed && <p class="settings-fixed small">{t('settingsFixed')}</p>}
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
}: {
  name: string;
  value: T;
  options: { value: T; label: string; hint?: string }[];
  change: (value: T) => void;
}) {
  return (
    <>
      {options.map((option) => (
        <label key={option.value} class="settings-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => change(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="soft small settings-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </>
  );
}
