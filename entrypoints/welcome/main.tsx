import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '../../components/settings/Keys';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { keyCommands } from '../../lib/platform/about';
import { closeThisPage, openPage, openSettings } from '../../lib/platform/pages';
import { marks, mode } from '../../lib/platform/settings';
import { mount } from '../shared/mount';
import { paintSample } from '../shared/paint-sample';
import { useSetting } from '../shared/use-setting';

function Page() {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => void keyCommands().then(setCommands), []);
  const isClass = useSetting(mode).value === 'class';
  const { value, fixed } = useSetting(marks);
  return (
    <WelcomePage
      commands={commands}
      paint={(parts) => paintSample(parts, { ...marks.fallback, style: isClass ? 'plain' : 'by-kind' })}
      isClass={isClass}
      isUnmarked={fixed && !value.on}
      practise={() => void openPage('/practice.html')}
      openSettings={() => void openSettings()}
      done={() => void closeThisPage()}
    />
  );
}

mount(<Page />, 'welcomeTitle');
