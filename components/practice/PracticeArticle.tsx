import { useEffect, useRef } from 'preact/hooks';
import type { PracticeArticle as Article, Level } from '../../lib/class/practice';
import type { Analysis, DifferenceKind } from '../../lib/model/findings';
import type { PageFacts, Span } from '../../lib/model/page';
import { type Classroom, maySee } from '../class/classroom';
import { dayName } from '../point/formats';
import type { Shelf } from '../point/shelf';
import { useIsForPupils } from '../shared/for-pupils';
import { useTexts } from '../text';
import { Arrival } from './Arrival';
import { Marked, sentenceId } from './Marked';
import { FORM_NAMES, LEVEL_NAMES, LevelChoice } from './PracticePage';
import { routeTo } from './route';
import { SentenceView } from './SentenceView';

/** A sentence with what was found in it, like the marks of a page. */
export interface SentenceMark extends Span {
  block: number;
  kind: DifferenceKind;
  findings: { id: string; point: string }[];
}

interface Props {
  article: Article;
  facts: PageFacts;
  level: Level;
  onLevel: (level: Level) => void;
  analysis: Analysis;
  marks: readonly SentenceMark[];
  shelf: Shelf;
  classroom: Classroom;
  /** Which mark is open. */
  open: number | null;
  worksheet: string;
}

/** A practice article with its marked sentences and, beside it, the one that was chosen. */
export function PracticeArticle(props: Props) {
  const { article, facts, level, onLevel, analysis, marks, shelf, classroom, open, worksheet } = props;
  const { t, language } = useTexts();
  const isForPupils = useIsForPupils();
  // When the reader goes back in the browser, we go on from the sentence that was open, because what had the focus is
  // gone. Whoever chose another level closes the sentence, too, but is still there.
  const last = useRef(open);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (open === null && last.current !== null && isLost)
      document.getElementById(sentenceId(last.current))?.focus();
    last.current = open;
  }, [open]);
  // The text below the choice is then another one, and nothing else says so.
  const first = useRef(level);
  const isChanged = useRef(false);
  isChanged.current ||= first.current !== level;
  const [headline, standfirst, ...paragraphs] = facts.blocks;
  const comparisonsOf = ({ findings }: SentenceMark) =>
    analysis.comparisons.filter(({ point }) => findings.some((finding) => finding.point === point));
  const marked = (block: number, text: string) => (
    <Marked
      text={text}
      marks={marks.flatMap((mark, number) => (mark.block === block ? { ...mark, number } : []))}
      href={(number) => routeTo(article.id, level, number)}
      open={open}
      isSeen={(mark) => comparisonsOf(mark).every((each) => maySee(classroom, each))}
    />
  );
  const mark = open === null ? undefined : marks[open];
  return (
    <div class="practice-columns">
      <Arrival name={article.headline} takesFocus={open === null} />
      <article lang="en">
        <p class="practice-banner small" lang={language}>
          <strong>{t('practiceBanner')}</strong> {t('practiceBannerText', article.outlet)}
        </p>
        <div class="practice-choice" lang={language}>
          <LevelChoice level={level} onLevel={onLevel} />
          <p class="unseen" role="status">
            {isChanged.current && `${t('practiceLevel')}: ${t(LEVEL_NAMES[level])}`}
          </p>
        </div>
        <p class="small soft">
          {article.outlet} · <span lang={language}>{t(FORM_NAMES[article.form])}</span> ·{' '}
          <time dateTime={article.published}>{dayName(article.published, language)}</time>
        </p>
        <h2 class="practice-headline" tabIndex={-1}>
          {marked(0, headline?.text ?? '')}
        </h2>
        <p class="practice-standfirst">{marked(1, standfirst?.text ?? '')}</p>
        {paragraphs.map(({ text }, i) => (
          <p key={i} class="reading">
            {marked(i + 2, text)}
          </p>
        ))}
        <div class="practice-tools" lang={language}>
          <a class="button" href={worksheet}>
            {t('practicePrint')}
          </a>
        </div>
        {!isForPupils && (
          <details class="practice-notes" lang={language}>
            <summary>{t('practiceNotes')}</summary>
            <p lang="en">{article.notes}</p>
          </details>
        )}
      </article>
      <SentenceView
        key={`${article.id} ${level} ${open}`}
        mark={mark}
        number={open}
        analysis={analysis}
        shelf={shelf}
        classroom={classroom}
        next={open !== null && open + 1 < marks.length ? routeTo(article.id, level, open + 1) : null}
      />
    </div>
  );
}
