import { useEffect, useMemo, useState } from 'preact/hooks';
import lesson from '../../assets/practice/lesson.json';
import { LessonPlan } from '../../components/practice/LessonPlan';
import { PracticeArticle } from '../../components/practice/PracticeArticle';
import { PracticeFailure, PracticePage, PracticeStart } from '../../components/practice/PracticePage';
import { markAt, type Route, readRoute, routeTo } from '../../components/practice/route';
import { useIsForPupils } from '../../components/shared/for-pupils';
import { useLatest } from '../../components/shared/latest';
import { worksheetOf } from '../../components/worksheet/parts';
import type { PracticeArticle as Article, Level } from '../../lib/class/practice';
import { toMarks } from '../../lib/page/marks';
import { mount } from '../surfaces/mount';
import { PRACTICE, type PracticeReading, practiceArticle, readPractice } from '../surfaces/practice';
import { useClassroom } from '../surfaces/use-class';
import { goTo } from './go-to';
import { Record } from './record';

function Page() {
  const [{ section, level, mark }, setRoute] = useState(readRoute(location.hash));
  useEffect(() => addEventListener('hashchange', () => setRoute(readRoute(location.hash))), []);
  const article = practiceArticle(section);
  const isForPupils = useIsForPupils();
  return (
    <PracticePage articles={PRACTICE} section={section} level={level}>
      {article && <Reading article={article} level={level} mark={mark} />}
      {section === 'lesson' && !isForPupils && <LessonPlan lesson={lesson} />}
      {section === 'answers' && <Record />}
      {section === '' && <PracticeStart articles={PRACTICE} level={level} />}
    </PracticePage>
  );
}

interface Props extends Pick<Route, 'level' | 'mark'> {
  article: Article;
}

function Reading({ article, level, mark }: Props) {
  const [reading, setReading] = useState<PracticeReading | null | 'failed'>();
  const begin = useLatest();
  useEffect(() => {
    const isLatest = begin();
    const set = (read: typeof reading) => void (isLatest() && setReading(read));
    readPractice(article, level).then(set, () => set('failed'));
  }, [article, level]);
  const done = reading !== 'failed' && reading;
  const page = done ? { url: done.facts.url, title: `${article.headline} (${article.outlet})` } : null;
  const classroom = useClassroom(page, { always: true });
  const marks = useMemo(() => (done ? toMarks(done.analysis) : []), [done]);
  const open = markAt(mark, marks);
  if (reading === 'failed') return <PracticeFailure why="practiceFailed" />;
  if (reading === null) return <PracticeFailure why="practiceNoBase" />;
  if (!done || !classroom || done.article !== article) return null;
  // The other level numbers its sentences anew, so none stays open.
  const onLevel = (next: Level) => goTo(routeTo(article.id, next));
  const worksheet = worksheetOf(article.id, done.level);
  return <PracticeArticle {...{ ...done, onLevel, marks, classroom, open, worksheet }} />;
}

mount(<Page />, 'practiceTitle');
