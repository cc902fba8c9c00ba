import { useContext } from 'preact/hooks';
import { LinksHidden } from '../point/links';
import type { SamplePart } from '../shared/MarkSample';
import { useTexts } from '../text';
import { AnswerSettings } from './AnswerSettings';
import { AskSettings } from './AskSettings';
import { type BaseProps, BaseSettings } from './BaseSettings';
import { Choices, Group } from './Group';
import type { Held } from './held';
import { type KeyCommand, Keys } from './Keys';
import { MarkSettings, type Marks } from './MarkSettings';
import { Privacy, type PrivacyProps } from './Privacy';
import { type SiteProps, SiteSettings } from './SiteSettings';
import './settings.css';

type TextSize = 'normal' | 'large' | 'larger';
interface Props {
  marks: Held<Marks>;
  textSize: Held<TextSize>;
  mode: Held<'reading' | 'class'>;
  askInCard: Held<boolean>;
  daysKept: Held<number | null>;
  /** What of a school's policy can't be used, and what of it is no key at all. */
  faults: { unusable: readonly string[]; unknown: readonly string[] };
  sites: SiteProps;
  keys: { commands: KeyCommand[]; change: () => void };
  /** Null until it is known. */
  base: BaseProps | null;
  privacy: PrivacyProps;
  version: string;
  openWelcome: () => void;
  paint: (parts: SamplePart[], marks: Marks) => void;
}

export function SettingsPage(props: Props) {
  const { t } = useTexts();
  const linksHidden = useContext(LinksHidden);
  const { textSize, mode } = props;
  const { unusable, unknown } = props.faults;
  const held = [props.marks, textSize, mode, props.askInCard, props.daysKept];
  const failure = held.find((each) => each.failure !== null)?.failure;
  return (
    <main class="settings">
      <header>
        <h1>{t('settingsTitle')}</h1>
        <p class="soft">{t('settingsSaved')}</p>
        {held.some(({ fixed }) => fixed) && <p class="settings-fixed">{t('settingsFixed')}</p>}
        {failure && <p role="alert">{t('notDone', failure)}</p>}
        {unusable.length > 0 && <p>{t('settingsUnusable', unusable.join(', '))}</p>}
        {unknown.length > 0 && <p>{t('settingsUnknown', unknown.join(', '))}</p>}
      </header>
      <MarkSettings marks={props.marks} isClass={mode.value === 'class'} paint={props.paint} />
      <section aria-labelledby="settings-reading">
        <h2 id="settings-reading">{t('settingsReading')}</h2>
        <Group title={t('settingsTextSize')} fixed={textSize.fixed}>
          <Choices
            name="text-size"
            value={textSize.value}
            change={textSize.set}
            options={[
              { value: 'normal', label: t('settingsTextNormal') },
              { value: 'large', label: t('settingsTextLarge') },
              { value: 'larger', label: t('settingsTextLarger') },
            ]}
          />
          <p class="soft small">{t('settingsTextSizeNote')}</p>
        </Group>
        <Group title={t('settingsMode')} fixed={mode.fixed}>
          <Choices
            name="mode"
            value={mode.value}
            change={mode.set}
            options={[
              { value: 'reading', label: t('settingsModeReading') },
              { value: 'class', label: t('settingsModeClass'), hint: t('settingsModeClassHint') },
            ]}
          />
        </Group>
        <AskSettings {...props.askInCard} />
        <AnswerSettings {...props.daysKept} />
        {linksHidden && <p class="settings-fixed small">{t('settingsLinksHidden')}</p>}
      </section>
      <SiteSettings {...props.sites} />
      <Keys {...props.keys} />
      {props.base && <BaseSettings {...props.base} />}
      <Privacy {...props.privacy} />
      <footer class="soft">
        <p>
          {t('settingsVersion', props.version)}{' '}
          <button type="button" class="button plain" onClick={props.openWelcome}>
            {t('settingsWelcome')}
          </button>
        </p>
      </footer>
    </main>
  );
}
