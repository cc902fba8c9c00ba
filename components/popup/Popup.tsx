import { useState } from 'preact/hooks';
import { ClassPoints } from '../class/ClassPoints';
import type { Classroom } from '../class/classroom';
import type { Shelf } from '../point/shelf';
import { useTexts } from '../text';
import { Findings } from './Findings';
import { Header } from './Header';
import { Notice } from './Notice';
import { noticeFor, type Shown } from './states';
import './popup.css';

export interface Actions {
  /** Looks at the page in front for once. */
  check: () => void;
  /** Asks the reader to permit the site for always. Must be called straight from a click. */
  always: () => void;
  goTo: (finding: string) => void;
  toggleMarks: () => void;
  openPanel: () => void;
  /** Pages of the extension that the foot leads to, each with its name. */
  links: { label: string; open: () => void }[];
}
interface Props {
  shown: Shown;
  /** The claim base of the analysis, once loaded. */
  shelf: Shelf | null;
  /** In class: predictions come before accounts. Undefined until the mode is known, so that nothing shows too early. */
  classroom: Classroom | null | undefined;
  actions: Actions;
}

/** The popup: which page this is, its points, or in plain words why there are none. */
export function Popup({ shown, shelf, classroom, actions }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const notice = noticeFor(shown);
  const done = shown.status === 'done' && shelf !== null && classroom !== undefined ? shown : null;
  const list = done && shelf && { analysis: done.analysis, shelf, open, onOpen: setOpen, goTo: actions.goTo };
  return (
    <div class="popup">
      {done && <Header shown={done} onToggleMarks={actions.toggleMarks} />}
      <main class="scrolls">
        {notice && <Notice {...notice} actions={actionsFor(shown, actions, t)} />}
        {list &&
          done?.analysis.detection.verdict === 'about' &&
          (classroom ? <ClassPoints classroom={classroom} {...list} /> : <Findings {...list} />)}
      </main>
      <nav class="foot" aria-label={t('popupMore')}>
        {done && (
          <button type="button" class="button plain" onClick={actions.openPanel}>
            {t('popupPanel')}
          </button>
        )}
        {actions.links.map(({ label, open: go }) => (
          <button key={label} type="button" class="button plain" onClick={go}>
            {label}
          </button>
        ))}
      </nav>
    </div>
  );
}

function actionsFor(shown: Shown, actions: Actions, t: ReturnType<typeof useTexts>['t']) {
  if (shown.status === 'failed') return [{ label: t('popupAgain'), act: actions.check }];
  if (shown.status !== 'uncovered' || shown.site === null) return [];
  return [
    { label: t('popupCheck'), act: actions.check },
    { label: t('popupAlways'), act: actions.always },
  ];
}
