import type { ComponentChildren } from 'preact';
import type { Level, PracticeArticle } from '../../lib/class/practice';
import { useIsForPupils } from '../shared/for-pupils';
import { type MessageKey, useTexts } from '../text';
import { Arrival } from './Arrival';
import { routeTo } from './route';
import '../class/class.css';
import './practice.css';

export const FORM_NAMES: Record<PracticeArticle['form'], MessageKey> = {
  wire: 'practiceWire',
  tabloid: 'practiceTabloid',
  opinion: 'practiceOpinion',
  state: 'practiceState',
};

interface Props {
  articles: readonly PracticeArticle[];
  section: string;
  /** Stays the same from one article to the next. */
  level: Level;
  children: ComponentChildren;
}

/** The frame of the practice page: what the page is, and the way to its articles, the lesson plan and the answers. */
export function PracticePage({ articles, section, level, children }: Props) {
  const { t, language } = useTexts();
  const isForPupils = useIsForPupils();
  const link = (to: string, name: string, note?: string) => (
    <li key={to}>
      <a href={routeTo(to, level)} aria-current={section === to ? 'page' : undefined}>
        {name}
        {note && <span class="small soft">{note}</span>}
      </a>
    </li>
  );
  return (
    <div class="practice">
      <header class="practice-head">
        <h1 tabIndex={-1}>{t('practiceTitle')}</h1>
        <nav aria-label={t('practiceNav')}>
          <ul>
            {articles.map(({ id, outlet, form }) => link(id, outlet, t(FORM_NAMES[form])))}
            {!isForPupils && link('lesson', t('practiceLesson'), t('practiceLessonNote'))}
            {link('answers', t('classRecord'), t('practiceAnswersNote'))}
          </ul>
        </nav>
        {!/^en\b/.test(language) && <p class="small soft">{t('practiceEnglish')}</p>}
      </header>
      <main>{children}</main>
    </div>
  );
}

/** What the page begins with: three sentences on how it works, and what there is to read. */
export function PracticeStart({ articles, level }: Pick<Props, 'articles' | 'level'>) {
  const { t } = useTexts();
  return (
    <section class="practice-text">
      <Arrival name="" />
      <p class="reading">{t('practiceIntro')}</p>
      <p>{t('practiceInvented')}</p>
      <ul class="practice-list">
        {articles.map(({ id, outlet, form, headline }) => (
          <li key={id}>
            <a href={routeTo(id, level)} lang="en">
              {headline}
            </a>
            <p class="small soft">
              {outlet} · {t(FORM_NAMES[form])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown in place of an article. */
export function PracticeFailure({ why }: { why: 'practiceFailed' | 'practiceNoBase' }) {
  const { t } = useTexts();
  return (
    <section class="practice-text">
      <Arrival name="" takesFocus={false} />
      <p class="reading" role="alert">
        {t(why)}
      </p>
      {why === 'practiceNoBase' && (
        <p class="practice-actions">
          <a class="button" href="/bases.html">
            {t('basesTitle')}
          </a>
        </p>
      )}
    </section>
  );
}

export const LEVEL_NAMES = { full: 'practiceFull', plain: 'practicePlain' } as const;
const LEVELS: readonly Level[] = ['full', 'plain'];

export function LevelChoice({ level, onLevel }: { level: Level; onLevel: (level: Level) => void }) {
  const { t } = useTexts();
  return (
    <fieldset class="practice-level">
      <legend class="small soft">{t('practiceLevel')}</legend>
      {LEVELS.map((each) => (
        <label key={each}>
          <input type="radio" name="level" checked={level === each} onChange={() => onLevel(each)} />
          {t(LEVEL_NAMES[each])}
        </label>
      ))}
    </fieldset>
  );
}
