import type { ComponentChildren } from 'preact';
import type { SheetItem } from '../../lib/class/worksheet';
import type { BaseInfo } from '../../lib/model';
import { dayName } from '../point/formats';
import { isMostlyOpenings } from '../point/shelf';
import { useTexts } from '../text';
import { AccountTable } from './AccountTable';
import { ArticleText } from './ArticleText';
import { PupilSheet } from './PupilSheet';
import { TeacherKey } from './TeacherKey';

export type Part = 'pupil' | 'text' | 'key' | 'accounts';
const PARTS: readonly Part[] = ['pupil', 'text', 'key', 'accounts'];

/** The article that the sheets are about. */
export interface SheetArticle {
  title: string;
  outlet: string;
  /** To be spelled out; null for a practice article, which has none. */
  address: string | null;
  published: string | null;
  /** Of an article that we wrote for practice: its blocks, the headline first. Other people's texts are not printed. */
  text: readonly string[] | null;
}
export interface SheetsProps {
  article: SheetArticle;
  items: readonly SheetItem[];
  base: BaseInfo;
  parts: readonly Part[];
  /** A page of its own, to be filled in on a screen, too. */
  saved?: boolean;
}

/** The parts that there are: texts only of practice articles; for pupils nothing that holds the answers. */
export const partsFor = ({ text }: SheetArticle, isForPupils: boolean): Part[] =>
  PARTS.filter((part) => (part === 'text' ? text !== null : part === 'pupil' || !isForPupils));

/** Everything that is printed, each part on pages of its own; also what is saved as a page. */
export function Sheets({ article, items, base, parts, saved = false }: SheetsProps) {
  const { t } = useTexts();
  const told = items.flatMap(({ all }) => all.map(({ source }) => source));
  const openings = isMostlyOpenings([...new Set(told)]);
  const bodies = {
    pupil: () => <PupilSheet items={items} language={base.language} fields={saved} />,
    text: () => <ArticleText text={article.text ?? []} items={items} language={base.language} />,
    key: () => <TeacherKey items={items} language={base.language} />,
    accounts: () => <AccountTable items={items} language={base.language} />,
  };
  const titles = {
    pupil: t('worksheetTitle'),
    text: t('worksheetText'),
    key: t('worksheetKey'),
    accounts: t('worksheetAccounts'),
  };
  return (
    <div class="sheets">
      {/* Elsewhere it is the title of the page around. */}
      {saved && <h1 class="unseen">{t('worksheetTitle')}</h1>}
      {PARTS.filter((part) => parts.includes(part)).map((part) => (
        <section key={part} class={`sheet sheet-${part}`}>
          <Head title={titles[part]} article={article} written={base.language}>
            {t('worksheetFoot', base.title, base.version, base.updated)}
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
/** Everything that stands once stands above: a note below could come to lie on a page of its own. */
function Head({ title, article, written, children }: HeadProps) {
  const { t, language } = useTexts();
  const day = article.published && dayName(article.published, language);
  return (
    <header class="sheet-head">
      {/* One title: several parts of one article are told apart by it. */}
      <h2>
        <span class="sheet-part">{title}</span>{' '}
        <span class="sheet-title" lang={written} dir="auto">
          {article.title}
        </span>
      </h2>
      <p class="sheet-source">
        <bdi>{article.outlet}</bdi>
        {day && <span>, {day}</span>}
        {article.text && <strong>. {t('practiceBanner')}</strong>}
      </p>
      {article.address && <p class="sheet-link">{article.address}</p>}
      <p class="sheet-note">{children}</p>
    </header>
  );
}
