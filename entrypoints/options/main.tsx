import { useEffect, useState } from 'preact/hooks';
import outlets from '../../assets/outlets.json';
import type { BaseProps } from '../../components/settings/BaseSettings';
import type { KeyCommand } from '../../components/settings/Keys';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { about, changeKeys, keyCommands } from '../../lib/platform/about';
import { listBases } from '../../lib/platform/bases/list';
import { openPage } from '../../lib/platform/pages';
import { type PolicyFaults, policyFaults, watchPolicies } from '../../lib/platform/policy';
import { askInCard, isHost, marks, mode, sites, textSize } from '../../lib/platform/settings';
import { mount } from '../surfaces/mount';
import { paintSample } from '../surfaces/paint-sample';
import { useAddedSites } from '../surfaces/use-added-sites';
import { useDaysKept } from '../surfaces/use-days-kept';
import { useSetting } from '../surfaces/use-setting';

const open = { bases: () => void openPage('/bases.html'), map: () => void openPage('/map.html') };

function Page() {
  const [base, setBase] = useState<BaseProps | null>(null);
  const [faults, setFaults] = useState<PolicyFaults>({ unusable: [], unknown: [] });
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => {
    void listBases().then(({ bases: [bundled] }) => bundled && setBase({ ...bundled, open }));
    void keyCommands().then(setCommands);
  }, []);
  useEffect(() => {
    const read = () => void policyFaults().then(setFaults);
    read();
    return watchPolicies(read);
  }, []);
  const { value: allowed, fixed } = useSetting(sites);
  const limits = allowed.length > 0 ? allowed.filter(isHost) : null;
  const { version, ...privacy } = about();
  return (
    <SettingsPage
      marks={useSetting(marks)}
      textSize={useSetting(textSize)}
      mode={useSetting(mode)}
      askInCard={useSetting(askInCard)}
      daysKept={useDaysKept()}
      faults={faults}
      sites={{ builtIn: outlets.outlets, limits, fixed, ...useAddedSites() }}
      keys={{ commands, change: () => void changeKeys() }}
      base={base}
      privacy={privacy}
      version={version}
      openWelcome={() => void openPage('/welcome.html')}
      paint={paintSample}
    />
  );
}

mount(<Page />, 'settingsTitle');
