import { screen } from 'electron';

/** The names of the displays that are plugged in, each once. Some systems name none, and two can be named alike. */
export function displayNames(): readonly string[] {
  const names = screen.getAllDisplays().map(({ label }) => label);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Tells when a display was plugged in or out. Returns how to stop. */
export function watchDisplays(onChange: () => void): () => void {
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  return () => {
    screen.off('display-added', onChange);
    screen.off('display-removed', onChange);
  };
}
