import { ConditionsGroup } from './conditions-group.tsx';
import { AtHandGroup } from './place-groups.tsx';
import { RoutinesGroup } from '../routines/routines-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';
import { ExercisesGroup } from './exercises-group.tsx';

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
