import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel';
import { TabGone } from '../../components/panel/TabGone';
import { useIsForPupils } from '../../components/shared/for-pupils';
import { useTexts } from '../../components/text';
import { toggleMarks } from '../../lib/platform/commands';
import { toPage } from '../../lib/platform/messages';
import { openPage } from '../../lib/platform/pages';
import { watchInView } from '../../lib/platform/tabs';
import { mount } from '../surfaces/mount';
import { pageLinks } from '../surfaces/page-links';
import { useAsked } from '../surfaces/use-asked';
import { useClassroom } from '../surfaces/use-class';
import { useFront } from '../surfaces/use-front';
import { useMarking } from '../surfaces/use-marking';
import { usePage } from '../surfaces/use-page';

/**
 * If the panel stands in a tab or window of its own, it is told whose page to follow. Otherwise it follows the tab in
 * front.
 */
const followed = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const isApart = !Number.isNaN(followed);

function Page() {
  const { t } = useTexts();
  const isForPupils = useIsForPupils();
  const marking = useMarking();
  const front = useFront(followed);
  const { shown, shelf, wish } = usePage(front ?? null);
  const classroom = useClassroom(shown.status === 'done' ? shown : null, front ?? {});
  const [inView, setInView] = useState<string | null>(null);
  const asked = useAsked(front?.window, isApart);
  const tab = front?.tab;
  useEffect(() => {
    setInView(null);
    return tab === undefined ? undefined : watchInView(tab, setInView);
  }, [tab]);
  if (front === null && isApart) return <TabGone />;
  if (tab === undefined || classroom === undefined) return null;
  const acts = {
    goTo: async (finding: string) => {
      const reply = await toPage(tab, 'goTo', { finding });
      return reply.ok && reply.value;
    },
    toggleMarks: () => void toggleMarks(tab),
    wish,
    openBases: () => void openPage('/bases.html'),
    openArticles: () => void openPage('/welcome.html#articles'),
  };
  const links = pageLinks(t, tab, shown, { isForPupils, isClass: classroom !== null });
  return <Panel {...{ shown, shelf, classroom, marking, inView, asked, links }} {...acts} />;
}

mount(<Page />, 'actionTitle');
