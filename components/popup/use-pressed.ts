import { useEffect, useRef } from 'preact/hooks';

/**
 * The button of a notice disappears with the notice. Then the result is read from its title, which `whole` holds. Wraps
 * what such a button does.
 */
export function usePressed(status: string) {
  const whole = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (!wasPressed.current || status === 'working') return;
    wasPressed.current = false;
    if (document.activeElement === document.body) whole.current?.querySelector('h1')?.focus();
  }, [status]);
  const pressed = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  return { whole, pressed };
}
