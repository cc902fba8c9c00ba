import { useEffect, useState } from 'preact/hooks';
import { BasesPage } from '../../components/bases/BasesPage';
import { readableCues } from '../../lib/match/pack-cues';
import { checkFiles } from '../../lib/platform/bases/check-files';
import { exportableBase } from '../../lib/platform/bases/export';
import {
  enableBase,
  type ListedBase,
  listBases,
  publishGates,
  removeBase,
} from '../../lib/platform/bases/list';
import { saveFile } from '../../lib/platform/save-file';
import { allowImport } from '../../lib/platform/settings';
import { mount } from '../shared/mount';
import { useSetting } from '../shared/use-setting';

async function exportBase(id: string) {
  const base = await exportableBase(id, readableCues);
  if (!base) return;
  const name = `${base.base.id}-${base.base.version}.json`;
  saveFile(name, `${JSON.stringify(base, null, 2)}\n`, 'application/json');
}

function Page() {
  const [bases, setBases] = useState<ListedBase[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const canImport = useSetting(allowImport).value;
  const reload = () => {
    void listBases().then((listed) => {
      setBases(listed.bases);
      setFailure(listed.failure);
    });
  };
  useEffect(reload, []);
  const then = (work: Promise<void>) => {
    setUndone(null);
    void work.catch((error) => setUndone(String(error))).then(reload);
  };
  return (
    <BasesPage
      bases={bases}
      failure={failure}
      undone={undone}
      canImport={canImport}
      startCheck={checkFiles}
      onStored={() => then(publishGates())}
      onEnable={(id, on) => then(enableBase(id, on))}
      onRemove={(id) => then(removeBase(id))}
      onExport={(id) => then(exportBase(id))}
      onSaveText={saveFile}
    />
  );
}

mount(<Page />, 'basesTitle');
