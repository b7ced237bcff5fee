import type { Snapshot } from '../../shared/snapshot.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { useLate } from '../hooks/late.ts';
import { useAfterPaint } from '../hooks/use-after-paint.ts';
import { BreaksGroup, CountingGroup, ShortBreaksGroup } from './breaks/breaks-group.tsx';
import type { Chapter } from './chapters.ts';
import { HoldsGroup } from './holds/holds-group.tsx';
import { HoursGroup } from './hours/hours-group.tsx';
import { lateExercises, lateSystem } from './late-parts.ts';
import { LookGroup } from './look/look-group.tsx';
import { PresetsGroup } from './breaks/presets-group.tsx';
import { ScreenGroup } from './look/screen-group.tsx';
import { SoundGroup } from './sound/sound-group.tsx';
import type { Bulk } from './use-bulk.ts';
import type { SettingsForm } from './use-settings-form.ts';

/** What the groups of the window need. */
export interface GroupParts {
  readonly form: SettingsForm;
  readonly bulk: Bulk;
  readonly snapshot: Snapshot;
  /** Shows the page with all poses. */
  readonly onShowAll: () => void;
}

/** The groups of one chapter. */
export function ChapterGroups({
  chapter,
  form,
  bulk,
  snapshot,
  onShowAll,
}: GroupParts & { readonly chapter: Chapter }) {
  switch (chapter) {
    case 'breaks':
      return <BreaksChapter form={form} bulk={bulk} />;
    case 'exercises':
      return <LateExercises form={form} onShowAll={onShowAll} />;
    case 'holds':
      return <HoldsGroup form={form} />;
    case 'hours':
      return <HoursGroup form={form} />;
    case 'sound':
      return <SoundGroup form={form} />;
    case 'look':
      return (
        <>
          <LookGroup form={form} />
          <ScreenGroup form={form} displays={snapshot.displays} />
        </>
      );
    case 'system':
      return <LateSystem form={form} bulk={bulk} snapshot={snapshot} />;
    default:
      return unreachable(chapter);
  }
}

/** What the window opens with: the groups that do not fit into it come after the first picture. */
function BreaksChapter({ form, bulk }: Pick<GroupParts, 'form' | 'bulk'>) {
  const isPainted = useAfterPaint();
  return (
    <>
      <BreaksGroup form={form} />
      {isPainted && (
        <>
          <ShortBreaksGroup form={form} />
          <PresetsGroup bulk={bulk} />
          <CountingGroup form={form} />
        </>
      )}
    </>
  );
}

function LateExercises(props: Pick<GroupParts, 'form' | 'onShowAll'>) {
  const part = useLate(lateExercises);
  return part !== null && <part.ExercisesChapter {...props} />;
}

function LateSystem(props: Pick<GroupParts, 'form' | 'bulk' | 'snapshot'>) {
  const part = useLate(lateSystem);
  return part !== null && <part.SystemChapter {...props} />;
}
