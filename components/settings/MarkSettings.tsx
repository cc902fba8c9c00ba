import { DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { KindMark } from '../shared/KindMark';
import { MarkSample, type SamplePart } from '../shared/MarkSample';
import { useTexts } from '../text';
import { Choices, Group } from './Group';
import type { Held } from './held';

export interface Marks {
  on: boolean;
  style: 'by-kind' | 'plain';
  kinds: readonly DifferenceKind[];
}
interface Props {
  marks: Held<Marks>;
  /** In class mode all marks look alike, whatever their style. */
  isClass: boolean;
  paint: (parts: SamplePart[], marks: Marks) => void;
}

export function MarkSettings({ marks: { value, fixed, set }, isClass, paint }: Props) {
  const { t } = useTexts();
  const change = (part: Partial<Marks>) => set({ ...value, ...part });
  const style = isClass ? 'plain' : value.style;
  const toggle = (kind: DifferenceKind, on: boolean) =>
    change({ kinds: DIFFERENCE_KINDS.filter((each) => (each === kind ? on : value.kinds.includes(each))) });
  return (
    <section aria-labelledby="settings-marks">
      <h2 id="settings-marks">{t('settingsMarks')}</h2>
      <div class="settings-sample">
        <MarkSample
          paint={(parts) => paint(parts, { ...value, style })}
          told={value.on && style === 'by-kind' ? value.kinds : []}
        />
        <p class="small soft">{t('settingsSample')}</p>
      </div>
      <Group title={t('settingsMarksShow')} fixed={fixed}>
        <label class="settings-choice">
          <input
            type="checkbox"
            checked={value.on}
            onChange={(event) => change({ on: event.currentTarget.checked })}
          />
          <span>{t('settingsMarksOn')}</span>
        </label>
      </Group>
      <Group title={t('settingsStyle')} fixed={fixed}>
        <Choices
          name="style"
          value={value.style}
          change={(style) => change({ style })}
          options={[
            { value: 'by-kind', label: t('settingsStyleByKind') },
            { value: 'plain', label: t('settingsStylePlain') },
          ]}
        />
      </Group>
      <Group title={t('settingsKinds')} fixed={fixed}>
        {DIFFERENCE_KINDS.map((kind) => (
          <label key={kind} class="settings-choice">
            <input
              type="checkbox"
              checked={value.kinds.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            <KindMark kind={kind} word />
          </label>
        ))}
      </Group>
    </section>
  );
}
