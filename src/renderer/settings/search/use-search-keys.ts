import { useEffect, useEffectEvent } from 'react';

/** Calls back for Ctrl+F (⌘F), anywhere in the window, and for / where nothing can be typed. */
export function useSearchKeys(onSearch: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // a field that takes any keys has taken these too
    if (event.defaultPrevented || !isSearch(event)) return;
    event.preventDefault();
    onSearch();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isSearch(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey;
  if (held && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'f';
  return event.key === '/' && !held && !isWriting(event.target);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type);
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
