import { readableCues } from '../../lib/match/pack-cues';
import { exportableBase } from '../../lib/platform/bases/export';
import { saveFile } from '../../lib/platform/save-file';

export async function exportBase(id: string): Promise<void> {
  const base = await exportableBase(id, readableCues);
  if (!base) return;
  const name = `${base.base.id}-${base.base.version}.json`;
  saveFile(name, `${JSON.stringify(base, null, 2)}\n`, 'application/json');
}
