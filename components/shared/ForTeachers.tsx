import { useTexts } from '../text';
import './notice-page.css';

/** Shown instead of a page that gives the answers away, if a school fixed class mode. */
export function ForTeachers({ title }: { title: string }) {
  const { t } = useTexts();
  return (
    <main class="notice-page">
      <h1>{title}</h1>
      <p class="reading">{t('forTeachers')}</p>
      <p>
        <a href="/practice.html">{t('practiceTitle')}</a>
      </p>
    </main>
  );
}
