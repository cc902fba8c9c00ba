import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Setting, store, watchSettings } from '../../lib/platform/settings';

/**
 * A setting that follows every change, from whatever page. A change is shown at once; if it can't be stored, what is
 * stored is shown again, and `failure` says why. Until the setting has been read, the default is shown.
 */
export function useSetting<T>(setting: Setting<T>) {
  const [held, setHeld] = useState({ value: setting.fallback, fixed: false });
  const [failure, setFailure] = useState<string | null>(null);
  const read = useCallback(() => void setting.get().then(setHeld), [setting]);
  useEffect(() => {
    read();
    return watchSettings([setting], read);
  }, [setting, read]);
  const set = (value: T) => {
    setHeld({ value, fixed: false });
    setFailure(null);
    void store(setting, value).catch((error: unknown) => {
      setFailure(String(error));
      read();
    });
  };
  return { ...held, failure, set };
}
