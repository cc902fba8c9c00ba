import { useContext, useState } from 'preact/hooks';
import { ClassPoints } from '../class/ClassPoints';
import type { Classroom } from '../class/classroom';
import { LinksHidden } from '../point/links';
import type { Shelf } from '../point/shelf';
import { useTexts } from '../text';
import { Announcement } from './Announcement';
import { Findings } from './Findings';
import { Foot, type Link } from './Foot';
import { Header, type Marking } from './Header';
import { Notice } from './Notice';
import { isOther, isWishable, noticeFor, type Shown } from './states';
import { usePressed } from './use-pressed';
import './popup.css';

export interface Actions {
  /** Looks at the page in front, just once. */
  check: () => void;
  /**
   * Asks the reader to permit the site for always. Must be called directly from a click. Absent if a school decides about
   * the sites.
   */
  always: (() => void) | undefined;
  /** Compares a page that only mentions the event. */
  wish: () => void;
  goTo: (finding: string) => void;
  toggleMarks: () => void;
  openPanel: () => void;
  /** Where a claim base can be switched on. */
  openBases: () => void;
  /** Articles about the event, to begin with. */
  openArticles: () => void;
  /** Pages of the extension that the foot leads to, each with its name. */
  links: readonly Link[];
}
interface Props {
  shown: Shown;
  /** The claim base of the analysis, once loaded. */
  shelf: Shelf | null;
  /** Set in class mode, in which pupils predict before they see. */
  classroom: Classroom | null;
  marking: Marking;
  actions: Actions;
}

/** The popup: which page this is, and its points or, in plain words, why there are none. */
export function Popup({ shown, shelf, classroom, marking, actions }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const linksHidden = useContext(LinksHidden);
  const notice = noticeFor(shown);
  const { whole, pressed } = usePressed(shown.status);
  const done = shown.status === 'done' && shelf !== null ? shown : null;
  const points = done &&
    shelf &&
    done.analysis.compared && {
      analysis: done.analysis,
      shelf,
      open,
      onOpen: setOpen,
      goTo: actions.goTo,
    };
  return (
    <div class="popup" ref={whole}>
      <Announcement shown={shown} notice={notice} discreet={classroom !== null} />
      {done && shelf && (
        <Header
          shown={done}
          language={shelf.base.language}
          discreet={classroom !== null}
          marking={marking}
          onToggleMarks={actions.toggleMarks}
        />
      )}
      <main>
        {notice && (
          <Notice
            {...notice}
            actions={actionsFor(shown, linksHidden, actions, t, pressed)}
            level={done ? 2 : 1}
          />
        )}
        {points && (classroom ? <ClassPoints classroom={classroom} {...points} /> : <Findings {...points} />)}
      </main>
      <Foot
        links={
          points ? [{ label: t('popupPanel'), open: actions.openPanel }, ...actions.links] : actions.links
        }
      />
    </div>
  );
}

function actionsFor(
  shown: Shown,
  linksHidden: boolean,
  actions: Actions,
  t: ReturnType<typeof useTexts>['t'],
  pressed: (act: () => void) => () => void,
) {
  if (shown.status === 'failed') return [{ label: t('popupAgain'), act: pressed(actions.check) }];
  if (shown.status === 'no-base' && !shown.fixed) return [{ label: t('basesTitle'), act: actions.openBases }];
  if (isOther(shown) && !linksHidden) return [{ label: t('welcomeRead'), act: actions.openArticles }];
  if (isWishable(shown)) return [{ label: t('popupAnyway'), act: pressed(actions.wish) }];
  if (shown.status !== 'uncovered' || shown.site === null) return [];
  return [
    { label: t('popupCheck'), act: pressed(actions.check) },
    ...(actions.always && !shown.isPermitted
      ? [{ label: t('popupAlways'), act: pressed(actions.always) }]
      : []),
  ];
}
