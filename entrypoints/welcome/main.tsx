import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '../../components/settings/Keys';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { keyCommands } from '../../lib/platform/about';
import { closeThisPage, openPage, openSettings } from '../../lib/platform/pages';
import { marks } from '../../lib/platform/settings';
import { mount } from '../shared/mount';
import { paintSample } from '../shared/paint-sample';

function Page() {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => void keyCommands().then(setCommands), []);
  return (
    <WelcomePage
      commands={commands}
      paint={(parts) => paintSample(parts, marks.fallback)}
      practise={() => void openPage('/practice.html')}
      openSettings={() => void openSettings()}
      done={() => void closeThisPage()}
    />
  );
}

mount(<Page />, 'welcomeTitle');
