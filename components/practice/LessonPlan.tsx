import type lesson from '../../assets/practice/lesson.json';
import type { Level } from '../../lib/class/practice';
import { useTexts } from '../text';
import { PART_NAMES, type Part, worksheetOf } from '../worksheet/parts';
import { Arrival } from './Arrival';
import { routeTo } from './route';

/** What is printed in one go: for each pupil, for every two of them, for the teacher. */
const PRINTS: readonly Part[][] = [['pupil', 'text'], ['accounts'], ['key']];

/** The lesson plan. It is content and stays English, like the articles. */
export function LessonPlan({ lesson: plan }: { lesson: typeof lesson }) {
  const { t, language } = useTexts();
  return (
    <article class="practice-text lesson">
      <Arrival name={plan.title} />
      <h2 lang="en" tabIndex={-1}>
        {plan.title}
      </h2>
      <p class="reading" lang="en">
        {plan.aim}
      </p>
      <h3>{t('lessonForms')}</h3>
      <ul class="lesson-levels" lang="en">
        {plan.forms.map(({ id, name, who }) => (
          <li key={id}>
            <strong>{name}.</strong> {who}.
          </li>
        ))}
      </ul>
      <h3>{t('lessonLevels')}</h3>
      <ul class="lesson-levels" lang="en">
        {plan.levels.map(({ id, name, who, with: text, then, article }) => (
          <li key={id}>
            <strong>{name}.</strong> {who}. <a href={routeTo(article, id as Level)}>{text}</a>; {then}.
            <p class="small lesson-links" lang={language}>
              <span class="soft">{t('lessonPrint')}</span>
              {PRINTS.map((parts) => (
                <a key={parts[0]} href={worksheetOf(article, id, parts)}>
                  {parts.map((part) => t(PART_NAMES[part])).join(' + ')}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <h3>{t('lessonBefore')}</h3>
      <Items items={plan.before} />
      <h3>{t('lessonSteps')}</h3>
      <ol class="lesson-steps">
        {plan.steps.map((step) => (
          <li key={step.title}>
            <h4>
              <span lang="en">{step.title}</span>{' '}
              <span class="soft">
                {plan.forms
                  .map(({ id, minutes }) => ({ own: step.minutes[id as 'short' | 'long'], minutes }))
                  .filter(({ own }) => own > 0)
                  .map(({ own, minutes }) => t('lessonMinutes', own, minutes))
                  .join(' · ')}
              </span>
            </h4>
            <p>
              <span class="small soft">{t('lessonSay')}</span>
            </p>
            <blockquote class="reading" lang="en">
              {step.say}
            </blockquote>
            <p class="small">
              <span class="soft">{t('lessonTakes')}</span> <span lang="en">{step.takes}</span>
            </p>
            <div class="lesson-pair">
              {plan.levels.map(({ id, name }) => {
                const { look, sentences = [], questions } = step[id as Level];
                return (
                  <section key={id} lang="en">
                    <h5>{name}</h5>
                    <p>{look}</p>
                    {sentences.length > 0 && (
                      <p class="small lesson-links">
                        {sentences.map(({ article, point, about }) => (
                          <a key={point} href={routeTo(article, id as Level, point)}>
                            {about}
                          </a>
                        ))}
                      </p>
                    )}
                    <Items items={questions} />
                  </section>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
      <h3>{t('lessonCare')}</h3>
      <Items items={plan.care} />
    </article>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul class="lesson-items" lang="en">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
