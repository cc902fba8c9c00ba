import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem';
import { useTexts } from '../text';
import { problemLines, said } from './problem-lines';

interface Props {
  problems: Problem[];
  onDismiss: () => void;
  onSaveText: (name: string, text: string) => void;
}

/** More would make the page slow, and nobody would read it. The file holds them all. */
const SHOWN = 100;

/** Everything that keeps a base out: where it is, in which record, what was found and what belongs there. */
export function ProblemList({ problems, onDismiss, onSaveText }: Props) {
  const { t, n, language } = useTexts();
  const [copied, setCopied] = useState<boolean | string>(false);
  const text = () => problemLines(problems, t);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      (error) => setCopied(String(error)),
    );
  return (
    <>
      <h2 tabIndex={-1}>{n('importBad', problems.length)}</h2>
      <p>{t('importBadHow')}</p>
      <ol class="problems">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.file} ${problem.path} ${problem.found} ${problem.expected}`}>
            <p class="problem-place">
              <bdi>{problem.file}</bdi>
              {problem.path && <code>{problem.path}</code>}
              {problem.record && <span class="soft">{t('importRecord', problem.record)}</span>}
            </p>
            <dl>
              <dt>{t('importFound')}</dt>
              <dd>{said(problem.found, t)}</dd>
              <dt>{t('worksheetExpected')}</dt>
              <dd>{said(problem.expected, t)}</dd>
            </dl>
          </li>
        ))}
      </ol>
      {problems.length > SHOWN && (
        <p class="soft">{t('importMore', new Intl.NumberFormat(language).format(problems.length - SHOWN))}</p>
      )}
      {typeof copied === 'string' && <p role="alert">{t('notDone', copied)}</p>}
      <div class="base-actions">
        <button type="button" class="button" onClick={copy}>
          {t(copied === true ? 'importCopied' : 'importCopy')}
        </button>
        <button type="button" class="button" onClick={() => onSaveText('errors.txt', text())}>
          {t('basesExport')}
        </button>
        <button type="button" class="button" onClick={onDismiss}>
          {t('cardClose')}
        </button>
      </div>
    </>
  );
}
