import { BUILT_IN_ROUTINES } from '../../shared/built-in-routines.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { Menu } from './menu.tsx';

interface RoutineMenuProps {
  readonly settings: Pick<Settings, 'routines'>;
  readonly ask: Ask;
}

/** Each routine there is, the person's own first. */
export function RoutineMenu({ settings, ask }: RoutineMenuProps) {
  const text = useText();
  const named = [
    ...settings.routines.map(({ id, name }) => ({ id, label: name })),
    ...BUILT_IN_ROUTINES.map(({ id }) => ({ id, label: text(`routines.${id}`) })),
  ];
  const choices = named.map(({ id, label }) => ({
    label,
    onChoose: () => ask({ type: 'takeRoutine', routine: id }),
  }));
  return (
    <Menu
      name="routines"
      tone="plain"
      label={text('home.routines.open')}
      group={text('home.routines.group')}
      choices={choices}
    />
  );
}
