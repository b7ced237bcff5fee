import type { Snapshot } from '../../shared/snapshot.ts';
import { About } from './about.tsx';
import { ConditionsGroup } from './conditions-group.tsx';
import { ExercisesGroup } from './exercises/exercises-group.tsx';
import { AtHandGroup } from './place-groups.tsx';
import { RoutinesGroup } from './routines/routines-group.tsx';
import { ShortcutsGroup } from './shortcuts-group.tsx';
import { AllGroup, SystemGroup } from './system-group.tsx';
import type { Bulk } from './use-bulk.ts';
import type { SettingsForm } from './use-settings-form.ts';

// The chapters that come late (`late-parts.ts`): more than half of the window's script.

interface ExercisesChapterProps {
  readonly form: SettingsForm;
  /** Shows the page with all poses. */
  readonly onShowAll: () => void;
}

/** Everything about exercises. */
export function ExercisesChapter({ form, onShowAll }: ExercisesChapterProps) {
  return (
    <>
      <AtHandGroup form={form} />
      <ConditionsGroup form={form} />
      <ExercisesGroup form={form} onShowAll={onShowAll} />
      <RoutinesGroup form={form} />
    </>
  );
}

interface SystemChapterProps {
  readonly form: SettingsForm;
  readonly bulk: Bulk;
  readonly snapshot: Snapshot;
}

/** What concerns the machine, all settings at once, and the app itself. */
export function SystemChapter({ form, bulk, snapshot }: SystemChapterProps) {
  return (
    <>
      <SystemGroup bulk={bulk} snapshot={snapshot} />
      <ShortcutsGroup form={form} />
      <AllGroup bulk={bulk} />
      <About />
    </>
  );
}
