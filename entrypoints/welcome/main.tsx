import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeyCommand } from '../../components/settings/Keys';
import { toRead } from '../../components/welcome/to-read';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import type { ClaimBase } from '../../lib/model/claim-base';
import { isPinned, keyCommands } from '../../lib/platform/about';
import { listBases } from '../../lib/platform/bases/list';
import { baseById } from '../../lib/platform/bases/shown';
import { closeThisPage, openPage, openSettings } from '../../lib/platform/pages';
import { askInCard, marks, mode } from '../../lib/platform/settings';
import { mount } from '../surfaces/mount';
import { paintSample } from '../surfaces/paint-sample';
import { useSetting } from '../surfaces/use-setting';

async function firstBaseInUse() {
  const first = (await listBases()).bases.find(({ enabled }) => enabled);
  return (first && (await baseById(first.info.id))) ?? null;
}

function Page() {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  const [pinned, setPinned] = useState(true);
  const [base, setBase] = useState<ClaimBase | null>(null);
  useEffect(() => {
    void keyCommands().then(setCommands);
    void isPinned().then(setPinned);
    void firstBaseInUse().then(setBase);
  }, []);
  const articles = useMemo(() => toRead(base?.sources ?? []), [base]);
  const isClass = useSetting(mode).value === 'class';
  const { value, fixed } = useSetting(marks);
  return (
    <WelcomePage
      commands={commands}
      pinned={pinned}
      articles={articles}
      language={base?.base.language ?? ''}
      toArticles={location.hash === '#articles'}
      paint={(parts) => paintSample(parts, { ...marks.fallback, style: isClass ? 'plain' : 'by-kind' })}
      isClass={isClass}
      asksInCard={useSetting(askInCard).value}
      isUnmarked={fixed && !value.on}
      practise={() => void openPage('/practice.html')}
      openSettings={() => void openSettings()}
      done={() => void closeThisPage()}
    />
  );
}

mount(<Page />, 'welcomeTitle');
