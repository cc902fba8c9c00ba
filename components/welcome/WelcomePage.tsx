import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../lib/model/claim-base';
import { DIFFERENCE_KINDS } from '../../lib/model/findings';
import { LinksHidden } from '../point/links';
import { SourceFacts } from '../point/SourceFacts';
import '../point/point-detail.css';
import { type KeyCommand, KeyList } from '../settings/Keys';
import { KindMark } from '../shared/KindMark';
import { MarkSample, type SamplePart } from '../shared/MarkSample';
import { type MessageKey, useTexts } from '../text';
import './welcome.css';

interface Props {
  commands: KeyCommand[];
  /** Whether our button is known to be in the toolbar. */
  pinned: boolean;
  /** Articles about the event, to begin with. */
  articles: readonly Source[];
  /** Their titles' language. */
  language: string;
  /** Begins with these articles instead of the introduction. */
  toArticles: boolean;
  paint: (parts: SamplePart[]) => void;
  /** In class mode all marks look alike, and the question comes before what others report. */
  isClass: boolean;
  /** In class mode: whether the card asks, too, or only leads to the panel. */
  asksInCard: boolean;
  /** A school wants no marks. */
  isUnmarked: boolean;
  /** Opens an article to try it out at once. */
  practise: () => void;
  openSettings: () => void;
  done: () => void;
}
const STEPS: MessageKey[] = ['welcomeMarks', 'welcomeLook', 'welcomeLimits'];
/** What comes after the steps: articles to read. */
const READ = STEPS.length;

/** Three screens after the installation, and something to read. Readers may stop after any of them. */
export function WelcomePage(props: Props) {
  const { commands, pinned, articles, paint, isClass, isUnmarked, practise, openSettings, done } = props;
  const { t } = useTexts();
  const [screen, setScreen] = useState(props.toArticles ? READ : 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // A new screen is read from its title. The first one leaves the focus where it is.
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [screen]);
  const linksHidden = useContext(LinksHidden);
  // If there is nothing to open, an article of ours is what can be read.
  const read = linksHidden || articles.length === 0 ? practise : () => setScreen(READ);
  return (
    <main class="welcome">
      <header>
        <h1>{t('extName')}</h1>
        <p id="welcome-step" class="soft small">
          {screen < READ && t('welcomeStep', screen + 1, STEPS.length)}
        </p>
      </header>
      <section aria-labelledby="welcome-title">
        <h2 id="welcome-title" aria-describedby="welcome-step" tabIndex={-1} ref={heading}>
          {t(isUnmarked && screen === 0 ? 'welcomeTitle' : (STEPS[screen] ?? 'welcomeRead'))}
        </h2>
        {screen === 0 && <p class="welcome-lead">{t('welcomeWhat')}</p>}
        {screen === 0 && <Marks {...{ paint, isClass, isUnmarked }} />}
        {screen === 1 && (
          <Look {...{ commands, pinned, isClass, asksInCard: props.asksInCard, isUnmarked }} />
        )}
        {screen === 2 && <Limits />}
        {screen === READ && <Articles articles={articles} language={props.language} />}
      </section>
      <footer>
        {screen > 0 && (
          <button type="button" class="button" onClick={() => setScreen(screen - 1)}>
            {t('welcomeBack')}
          </button>
        )}
        {screen < READ - 1 ? (
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
            {screen < READ && (
              <button type="button" class="button primary" onClick={read}>
                {t('welcomeDone')}
              </button>
            )}
            <button type="button" class="button" onClick={practise}>
              {t('welcomePractise')}
            </button>
            {screen === READ && (
              <button type="button" class="button plain" onClick={done}>
                {t('cardClose')}
              </button>
            )}
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
      <p class="unseen">{t('welcomeScreenReader')}</p>
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

function Look({
  commands,
  pinned,
  isClass,
  asksInCard,
  isUnmarked,
}: Pick<Props, 'commands' | 'pinned' | 'isClass' | 'asksInCard' | 'isUnmarked'>) {
  const { t } = useTexts();
  const inClass = asksInCard ? 'welcomeClickClass' : 'welcomeClickPanel';
  return (
    <>
      <ul class="welcome-ways">
        {!isUnmarked && <li>{t(isClass ? inClass : 'welcomeClick')}</li>}
        <li>
          {t(isClass ? 'welcomePopupClass' : 'welcomePopup')}
          {!pinned && ` ${t('welcomePin')}`}
        </li>
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

function Articles({ articles, language }: Pick<Props, 'articles' | 'language'>) {
  const { t } = useTexts();
  return (
    <>
      <p class="welcome-lead">{t('welcomeReadText')}</p>
      <ul class="welcome-articles">
        {articles.map((source) => (
          <li key={source.id}>
            <SourceFacts source={source} />
            {source.title && source.title !== source.outlet && (
              <p class="small" lang={language} dir="auto">
                {source.title}
              </p>
            )}
          </li>
        ))}
      </ul>
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
