import type { ComponentChildren } from 'preact';
import type { SheetItem } from '../../lib/class/worksheet';
import type { BaseInfo } from '../../lib/model/claim-base';
import { dayName } from '../point/formats';
import { isMostlyOpenings } from '../point/shelf';
import { useTexts } from '../text';
import { AccountTable } from './AccountTable';
import { ArticleText } from './ArticleText';
import { PupilSheet } from './PupilSheet';
import { PART_NAMES, PARTS, type Part } from './parts';
import { TeacherKey } from './TeacherKey';

/** The article that the sheets are about. */
export interface SheetArticle {
  title: string;
  outlet: string;
  /** The address, to be spelled out. Null for a practice article, which has none. */
  address: string | null;
  published: string | null;
  /**
   * The blocks of an article that we wrote for practice; the headline comes first. We don't print other people's texts.
   */
  text: readonly string[] | null;
}
export interface SheetsProps {
  article: SheetArticle;
  items: readonly SheetItem[];
  base: BaseInfo;
  parts: readonly Part[];
  /** A page of its own, which can be filled in on a screen, too. */
  saved?: boolean;
}

/** The parts that can be printed. Only practice articles have a text. Pupils get nothing that holds the answers. */
export const partsFor = ({ text }: SheetArticle, isForPupils: boolean): Part[] =>
  PARTS.filter((part) => (part === 'text' ? text !== null : part === 'pupil' || !isForPupils));

/** Everything that is printed, with each part on pages of its own. This is also what is saved as a page. */
export function Sheets({ article, items, base, parts, saved = false }: SheetsProps) {
  const { t, language } = useTexts();
  const told = items.flatMap(({ all }) => all.map(({ source }) => source));
  const openings = isMostlyOpenings([...new Set(told)]);
  const bodies = {
    pupil: () => (
      <PupilSheet items={items} language={base.language} fields={saved} table={parts.includes('accounts')} />
    ),
    text: () => <ArticleText text={article.text ?? []} items={items} language={base.language} />,
    key: () => <TeacherKey items={items} language={base.language} />,
    accounts: () => <AccountTable items={items} language={base.language} />,
  };
  return (
    <div class="sheets">
      {/* Otherwise the title of the page around it says this. */}
      {saved && <h1 class="unseen">{t('worksheetTitle')}</h1>}
      {PARTS.filter((part) => parts.includes(part)).map((part) => (
        <section key={part} class={`sheet sheet-${part}`}>
          <Head title={t(PART_NAMES[part])} article={article} written={base.language}>
            {t('worksheetFoot', base.title, base.version, dayName(base.updated, language) ?? base.updated)}
            {(part === 'key' || part === 'accounts') && openings && ` ${t('worksheetSilence')}`}
          </Head>
          {bodies[part]()}
        </section>
      ))}
    </div>
  );
}

interface HeadProps {
  title: string;
  article: SheetArticle;
  /** The article's language. */
  written: string;
  children: ComponentChildren;
}
/** Everything that stands only once stands at the top: a note below could end up on a page of its own. */
function Head({ title, article, written, children }: HeadProps) {
  const { t, language } = useTexts();
  const day = article.published && dayName(article.published, language);
  return (
    <header class="sheet-head">
      {/* One title for both: it tells several parts of one article apart. */}
      <h2>
        <span class="sheet-part">{title}</span>{' '}
        <span class="sheet-title" lang={written} dir="auto">
          {article.title}
        </span>
      </h2>
      <p class="sheet-source">
        <bdi>{article.outlet}</bdi>
        {day && <span>, {day}</span>}
        {article.text && (
          <span>
            {' · '}
            <strong>{t('practiceBanner')}</strong>
          </span>
        )}
      </p>
      {article.address && <p class="sheet-link">{article.address}</p>}
      <p class="sheet-note">{children}</p>
    </header>
  );
}
