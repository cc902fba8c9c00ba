import { Popup } from '../../components/popup/Popup';
import { useIsForPupils } from '../../components/shared/for-pupils';
import { useTexts } from '../../components/text';
import { toggleMarks } from '../../lib/platform/commands';
import { toPage } from '../../lib/platform/messages';
import { openPage } from '../../lib/platform/pages';
import { openPanel } from '../../lib/platform/panel';
import { sites } from '../../lib/platform/settings';
import { addSite } from '../../lib/platform/sites';
import { type Front, frontTab } from '../../lib/platform/tabs';
import { mount } from '../surfaces/mount';
import { pageLinks } from '../surfaces/page-links';
import { useClassroom } from '../surfaces/use-class';
import { useMarking } from '../surfaces/use-marking';
import { usePage } from '../surfaces/use-page';
import { useSetting } from '../surfaces/use-setting';

function Page({ front }: { front: Front }) {
  const { t } = useTexts();
  const isForPupils = useIsForPupils();
  const marking = useMarking();
  const { fixed: sitesFixed } = useSetting(sites);
  const { shown, shelf, check, wish } = usePage(front);
  const classroom = useClassroom(shown.status === 'done' ? shown : null, front);
  // One paint with everything. Otherwise the popup would grow in steps.
  if (classroom === undefined || shown.status === 'asking') return null;
  const { tab, window, site } = front;
  const actions = {
    check,
    wish,
    always: sitesFixed
      ? undefined
      : async () => {
          if (site && (await addSite(site))) await check();
        },
    goTo: (finding: string) => void toPage(tab, 'goTo', { finding }),
    toggleMarks: () => void toggleMarks(tab),
    openPanel: () => void openPanel({ window, tab, point: null }).then(() => globalThis.close()),
    openBases: () => void openPage('/bases.html'),
    openArticles: () => void openPage('/welcome.html#articles'),
    links: pageLinks(t, tab, shown, { isForPupils, isClass: classroom !== null }),
  };
  return <Popup {...{ shown, shelf, classroom, marking, actions }} />;
}

void frontTab().then((front) => front && mount(<Page front={front} />, 'extName'));
