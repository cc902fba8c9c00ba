import { useEffect, useRef, useState } from 'preact/hooks';
import { DIFFERENCE_KINDS } from '../../lib/model';
import { type KeyCommand, KeyList } from '../settings/Keys';
import { KindMark } from '../shared/KindMark';
import { MarkSample, type SamplePart } from '../shared/MarkSample';
import { type MessageKey, useTexts } from '../text';
import './welcome.css';

interface Props {
  commands: KeyCommand[];
  paint: (parts: SamplePart[]) => void;
  /** In class mode all marks look alike, and the question comes before what others report. */
  isClass: boolean;
  /** A school wants no marks. */
  isUnmarked: boolean;
  /** Opens an article to try it out at once. */
  practise: () => void;
  openSettings: () => void;
  done: () => void;
}
const TITLES: MessageKey[] = ['welcomeMarks', 'welcomeLook', 'welcomeLimits'];

/** Three screens after the installation. Readers may stop after any of them. */
export function WelcomePage(props: Props) {
  const { commands, paint, isClass, isUnmarked, practise, openSettings, done } = props;
  const { t } = useTexts();
  const [screen, setScreen] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // A new screen is read from its title. The first one leaves the focus where it is.
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [screen]);
  const last = TITLES.length - 1;
  return (
    <main class="welcome">
      <header>
        <h1>{t('extName')}</h1>
        <p id="welcome-step" class="soft small">
          {t('welcomeStep', screen + 1, TITLES.length)}
        </p>
      </header>
      <section aria-labelledby="welcome-title">
        <h2 id="welcome-title" aria-describedby="welcome-step" tabIndex={-1} ref={heading}>
          {t(isUnmarked && screen === 0 ? 'welcomeTitle' : (TITLES[screen] ?? 'welcomeMarks'))}
        </h2>
        {screen === 0 && <Marks {...{ paint, isClass, isUnmarked }} />}
        {screen === 1 && <Look {...{ commands, isClass, isUnmarked }} />}
        {screen === 2 && <Limits />}
      </section>
      <footer>
        {screen > 0 && (
          <button type="button" class="button" onClick={() => setScreen(screen - 1)}>
            {t('welcomeBack')}
          </button>
        )}
        {screen < last ? (
          <>
            <button type="button" class="button primary" onClick={() => setScreen(screen + 1)}>
              {t('welcomeNext')}
            </button>
            <button type="button" class="button plain" onClick={done}>
              {t('welcomeSkip')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button primary" onClick={practise}>
              {t('welcomePractise')}
            </button>
            <button type="button" class="button" onClick={done}>
              {t('welcomeDone')}
            </button>
            <button type="button" class="button plain" onClick={openSettings}>
              {t('settingsTitle')}
            </button>
          </>
        )}
      </footer>
    </main>
  );
}

const MEANINGS: Record<(typeof DIFFERENCE_KINDS)[number], MessageKey> = {
  number: 'welcomeNumber',
  attribution: 'welcomeAttribution',
  wording: 'welcomeWording',
  agrees: 'welcomeAgrees',
  'only-here': 'welcomeOnlyHere',
};

function Marks({ paint, isClass, isUnmarked }: Pick<Props, 'paint' | 'isClass' | 'isUnmarked'>) {
  const { t } = useTexts();
  if (isUnmarked) return <p class="welcome-lead">{t('welcomeMarksOff')}</p>;
  return (
    <>
      <p class="welcome-lead">{t(isClass ? 'welcomeMarksClass' : 'welcomeMarksText')}</p>
      <p>{t('welcomeScreenReader')}</p>
      <MarkSample paint={paint} {...(isClass && { told: [] })} />
      <p class="small soft">{t('settingsSample')}</p>
      {!isClass && (
        <dl class="welcome-kinds">
          {DIFFERENCE_KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <KindMark kind={kind} word />
              </dt>
              <dd class="soft">{t(MEANINGS[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Look({ commands, isClass, isUnmarked }: Pick<Props, 'commands' | 'isClass' | 'isUnmarked'>) {
  const { t } = useTexts();
  return (
    <>
      <ul class="welcome-ways">
        {!isUnmarked && <li>{t(isClass ? 'welcomeClickClass' : 'welcomeClick')}</li>}
        <li>{t(isClass ? 'welcomePopupClass' : 'welcomePopup')}</li>
        <li>{t('welcomePanel')}</li>
      </ul>
      {commands.length > 0 && (
        <>
          <h3>{t('settingsKeys')}</h3>
          <KeyList commands={commands} />
        </>
      )}
    </>
  );
}

function Limits() {
  const { t } = useTexts();
  return (
    <ul class="welcome-ways">
      {(['welcomeNoVerdict', 'welcomeNoSilence', 'welcomeNoNetwork', 'welcomeNoAccount'] as const).map(
        (key) => (
          <li key={key}>{t(key)}</li>
        ),
      )}
    </ul>
  );
}
