import type { ComponentProps } from 'react';
import type { Snapshot } from '../../shared/snapshot.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { useLate } from '../hooks/late.ts';
import { useAfterPaint } from '../hooks/use-after-paint.ts';
import { BreaksGroup, CountingGroup, ShortBreaksGroup } from './breaks/breaks-group.tsx';
import { PresetsGroup } from './breaks/presets-group.tsx';
import type { Chapter } from './chapters.ts';
import { lateExercises, lateMore, lateSystem } from './late-parts.ts';
import type { MoreChapter } from './more-chapters.tsx';
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
    case 'hours':
    case 'sound':
    case 'look':
      return <LateChapter chapter={chapter} form={form} snapshot={snapshot} />;
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

function LateChapter(props: ComponentProps<typeof MoreChapter>) {
  const part = useLate(lateMore);
  return part !== null && <part.MoreChapter {...props} />;
}

function LateExercises(props: Pick<GroupParts, 'form' | 'onShowAll'>) {
  const part = useLate(lateExercises);
  return part !== null && <part.ExercisesChapter {...props} />;
}

function LateSystem(props: Pick<GroupParts, 'form' | 'bulk' | 'snapshot'>) {
  const part = useLate(lateSystem);
  return part !== null && <part.SystemChapter {...props} />;
}
