import { useEffect, useState } from 'react';

/** How long a new break window ignores keys, so that typing in flight dismisses nothing: 2 s. */
const DEAF_MS = 2000;

/** Whether the window is old enough to listen. Until then keys reach nothing, not even a button. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAwake(true), DEAF_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => (awake ? undefined : swallowKeys()), [awake]);
  return awake;
}

function swallowKeys(): () => void {
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // A button is pressed by the key's release, so both halves are taken.
  window.addEventListener('keydown', swallow, true);
  window.addEventListener('keyup', swallow, true);
  return () => {
    window.removeEventListener('keydown', swallow, true);
    window.removeEventListener('keyup', swallow, true);
  };
}
