import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '../../components/settings/Keys';
import { toRead } from '../../components/welcome/to-read';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import type { Source } from '../../lib/model/claim-base';
import { isPinned, keyCommands } from '../../lib/platform/about';
import { listBases } from '../../lib/platform/bases/list';
import { baseById } from '../../lib/platform/bases/shown';
import { closeThisPage, openPage, openSettings } from '../../lib/platform/pages';
import { askInCard, marks, mode } from '../../lib/platform/settings';
import { mount } from '../shared/mount';
import { paintSample } from '../shared/paint-sample';
import { useSetting } from '../shared/use-setting';

/** The sources of the first base in use. */
async function sourcesInUse(): Promise<Source[]> {
  const first = (await listBases()).bases.find(({ enabled }) => enabled);
  return (first && (await baseById(first.info.id)))?.sources ?? [];
}

function Page() {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  const [pinned, setPinned] = useState(true);
  const [articles, setArticles] = useState<Source[]>([]);
  useEffect(() => {
    void keyCommands().then(setCommands);
    void isPinned().then(setPinned);
    void sourcesInUse().then((sources) => setArticles(toRead(sources)));
  }, []);
  const isClass = useSetting(mode).value === 'class';
  const { value, fixed } = useSetting(marks);
  return (
    <WelcomePage
      commands={commands}
      pinned={pinned}
      articles={articles}
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
