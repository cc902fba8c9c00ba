import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/findings';
import { ClassPoint } from '../class/ClassPoint';
import { type Classroom, isAsked, maySee } from '../class/classroom';
import { LeftOut } from '../point/LeftOut';
import { PointDetail } from '../point/PointDetail';
import type { Shelf } from '../point/shelf';
import { useTexts } from '../text';
import { sentenceId } from './Marked';
import type { SentenceMark } from './PracticeArticle';

interface Props {
  /** The sentence that was chosen, if any. */
  mark: SentenceMark | undefined;
  number: number | null;
  analysis: Analysis;
  shelf: Shelf;
  classroom: Classroom;
  next: string | null;
}

/** Beside the article: the chosen sentence, the question, and then how others put it. */
export function SentenceView({ mark, number, analysis, shelf, classroom, next }: Props) {
  const { t } = useTexts();
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // A link that opens something elsewhere in the page takes the focus there. Otherwise the keyboard would have far to
  // go. It takes it to the sentence itself, which is then read.
  useEffect(() => {
    if (!mark) return;
    title.current?.focus({ preventScroll: true });
    // It is below the article if there is no room beside it.
    if (!matchMedia('(min-width: 900px)').matches) panel.current?.scrollIntoView({ block: 'start' });
  }, [mark]);
  const sentence = analysis.findings.find(({ id }) => id === mark?.findings[0]?.id)?.sentence.text ?? '';
  return (
    <aside class="sentence-view" ref={panel} aria-label={t('practicePanel')}>
      {mark && number !== null ? (
        <>
          <div>
            <h2 class="reading" lang={shelf.base.language} tabIndex={-1} ref={title}>
              <q>{sentence}</q>
            </h2>
            <button
              type="button"
              class="button plain"
              onClick={() => document.getElementById(sentenceId(number))?.focus()}
            >
              {t('practiceBack')}
            </button>
          </div>
          {mark.findings.map(({ id, point: pointId }) => {
            const point = shelf.points.get(pointId);
            const comparison = analysis.comparisons.find((each) => each.point === pointId);
            if (!point || !comparison) return null;
            return (
              <section key={id} class="sentence-point">
                <h3 lang={shelf.base.language}>{point.label}</h3>
                <ClassPoint {...{ classroom, sentence, comparison, point }} language={shelf.base.language}>
                  {() => <PointDetail point={point} shelf={shelf} reading={{ comparison, analysis, goTo }} />}
                </ClassPoint>
              </section>
            );
          })}
          {next && (
            <p>
              <a class="button" href={next}>
                {t('practiceNext')}
              </a>
            </p>
          )}
        </>
      ) : (
        <Overview analysis={analysis} shelf={shelf} classroom={classroom} />
      )}
    </aside>
  );
}

/** The article's own sentence stands above already. */
const goTo = () => undefined;

function Overview({ analysis, shelf, classroom }: Pick<Props, 'analysis' | 'shelf' | 'classroom'>) {
  const { t, n } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const { comparisons, omissions } = analysis;
  const asked = comparisons.filter(isAsked);
  const seen = asked.filter((each) => maySee(classroom, each)).length;
  return (
    <>
      <p class="reading">{t('practiceChoose')}</p>
      <p class="soft">{n('classSeenOf', asked.length, seen)}</p>
      <details class="practice-left-out">
        <summary>{t('practiceLeftOut')}</summary>
        <LeftOut omissions={omissions} article={analysis} shelf={shelf} open={open} onOpen={setOpen} />
      </details>
    </>
  );
}
