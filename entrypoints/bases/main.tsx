import { useEffect, useState } from 'preact/hooks';
import { BasesPage } from '../../components/bases/BasesPage';
import { checkFiles } from '../../lib/platform/bases/check-files';
import {
  enableBase,
  type ListedBase,
  listBases,
  publishGates,
  removeBase,
} from '../../lib/platform/bases/list';
import { BASES } from '../../lib/platform/gates';
import { saveFile } from '../../lib/platform/save-file';
import { allowImport, basesOff, watchSettings } from '../../lib/platform/settings';
import { mount } from '../surfaces/mount';
import { useSetting } from '../surfaces/use-setting';
import { exportBase } from './export-base';

function Page() {
  const [bases, setBases] = useState<ListedBase[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const canImport = useSetting(allowImport).value;
  const reload = () =>
    void listBases().then((listed) => {
      setBases(listed.bases);
      setFailure(listed.failure);
    });
  useEffect(() => {
    reload();
    // If this page was closed while a base was being stored, its gates were not published.
    void publishGates().catch(() => undefined);
    return watchSettings([basesOff, { key: BASES }], reload);
  }, []);
  const then = async (work: Promise<void>) => {
    setUndone(null);
    const failure = await work.then(() => null, String);
    setUndone(failure);
    reload();
    return failure === null;
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
