import { useEffect, useRef } from 'react';

/** Moves the keyboard to an element that is not there yet, as soon as it is. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = null;
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
  return (id) => {
    wanted.current = id;
  };
}
