import { useContext, useState } from 'preact/hooks';
import { ClassPoints } from '../class/ClassPoints';
import type { Classroom } from '../class/classroom';
import { LinksHidden } from '../point/links';
import type { Shelf } from '../point/shelf';
import { Announcement } from '../popup/Announcement';
import { Findings } from '../popup/Findings';
import { Foot, type Link } from '../popup/Foot';
import { Header, type Marking } from '../popup/Header';
import { Notice } from '../popup/Notice';
import { isOther, isWishable, noticeFor, type Shown } from '../popup/states';
import { usePressed } from '../popup/use-pressed';
import { useTexts } from '../text';
import { type AskedPoint, useFollow } from './follow';
import './panel.css';

interface Props {
  shown: Shown;
  /** The claim base of the analysis, once loaded. */
  shelf: Shelf | null;
  classroom: Classroom | null;
  marking: Marking;
  /** The point of the sentence that the reader has in view. */
  inView: string | null;
  /** The point that the reader asked for, from a card or a command. It is a new object each time. */
  asked: AskedPoint | null;
  /** Settles once the article is there. False if nobody answered. */
  goTo: (finding: string) => Promise<boolean>;
  toggleMarks: () => void;
  /** Compares a page that only mentions the event. */
  wish: () => void;
  /** Where a claim base can be switched on. */
  openBases: () => void;
  /** Articles about the event, to begin with. */
  openArticles: () => void;
  links: readonly Link[];
}

/** The side panel: everything that the marks carry, as headings and lists, beside the article while it is read. */
export function Panel(props: Props) {
  const { shown, shelf, classroom, marking, inView, asked, goTo, toggleMarks, wish, links } = props;
  const { t } = useTexts();
  const [follows, setFollows] = useState(true);
  const { list, open, setOpen, led } = useFollow(inView, asked, follows);
  /** How often the article was moved to a sentence, and from which row. */
  const [way, setWay] = useState({ times: 0, row: open });
  const notice = shown.status === 'uncovered' ? UNCOVERED : noticeFor(shown);
  const { whole, pressed } = usePressed(shown.status);
  const linksHidden = useContext(LinksHidden);
  const actions = [
    ...(shown.status === 'no-base' && !shown.fixed ? [{ label: t('basesTitle'), act: props.openBases }] : []),
    ...(isOther(shown) && !linksHidden ? [{ label: t('welcomeRead'), act: props.openArticles }] : []),
    ...(isWishable(shown) ? [{ label: t('popupAnyway'), act: pressed(wish) }] : []),
  ];
  const done = shown.status === 'done' && shelf !== null ? shown : null;
  const points = done &&
    shelf &&
    done.analysis.compared && {
      analysis: done.analysis,
      shelf,
      open,
      current: inView,
      onOpen: setOpen,
      goTo: (finding: string) => {
        led();
        void goTo(finding).then(
          (isThere) => isThere && setWay(({ times }) => ({ times: times + 1, row: open })),
        );
      },
    };
  return (
    <div class="panel" ref={whole}>
      <Announcement shown={shown} notice={notice} discreet={classroom !== null} />
      {done && shelf && (
        <Header
          shown={done}
          language={shelf.base.language}
          discreet={classroom !== null}
          marking={marking}
          onToggleMarks={toggleMarks}
          follow={{ on: follows, change: () => setFollows(!follows) }}
        />
      )}
      <main ref={list}>
        {notice && <Notice {...notice} actions={actions} level={done ? 2 : 1} />}
        {points && classroom && <ClassPoints classroom={classroom} {...points} />}
        {/* If a point is asked for, the panel shows it, whatever was filtered before. */}
        {points && !classroom && <Findings key={asked?.times} {...points} />}
      </main>
      {/*
       * The text moves beside the panel, and nobody hears it. There is a new element each time, because otherwise it
       * would be announced only once.
       */}
      <p class="unseen" role="status">
        {way.times > 0 && way.row === open && <span key={way.times}>{t('panelThere')}</span>}
      </p>
      <Foot links={links} />
    </div>
  );
}

/** A panel is not lent a tab: only the toolbar button can have a page checked. */
const UNCOVERED = { title: 'panelUncoveredTitle', text: 'panelUncoveredText' } as const;
