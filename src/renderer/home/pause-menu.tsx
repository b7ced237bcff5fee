import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { Menu } from './menu.tsx';

/** Minutes with their words. */
const LENGTHS = [
  { minutes: 30, key: 'home.pause.halfHour' },
  { minutes: 60, key: 'home.pause.oneHour' },
  { minutes: 120, key: 'home.pause.twoHours' },
  { minutes: 240, key: 'home.pause.fourHours' },
] as const;

/** For how long breaks can be paused. */
export function PauseMenu({ ask }: { readonly ask: Ask }) {
  const text = useText();
  const choices = [
    ...LENGTHS.map(({ minutes, key }) => ({
      label: text(key),
      onChoose: () => ask({ type: 'pauseBreaks', minutes }),
    })),
    { label: text('home.pause.tomorrow'), onChoose: () => ask({ type: 'pauseUntilTomorrow' }) },
    { label: text('home.pause.untilResume'), onChoose: () => ask({ type: 'pauseBreaks', minutes: null }) },
  ];
  return <Menu name="pause" label={text('home.pause.open')} group={text('home.pause.group')} choices={choices} />;
}
