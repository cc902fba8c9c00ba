import { useEffect, useState } from 'preact/hooks';
import { type Setting, store, watchSettings } from '../../lib/platform/settings';

/**
 * A setting that follows every change, from whatever page. A change is shown at once. Until the setting has been read,
 * the default is shown.
 */
export function useSetting<T>(setting: Setting<T>) {
  const [held, setHeld] = useState({ value: setting.fallback, fixed: false });
  useEffect(() => {
    const read = () => void setting.get().then(setHeld);
    read();
    return watchSettings([setting], read);
  }, [setting]);
  const set = (value: T) => {
    setHeld({ value, fixed: false });
    void store(setting, value);
  };
  return { ...held, set };
}
