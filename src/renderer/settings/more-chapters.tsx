import type { Snapshot } from '../../shared/snapshot.ts';
import { unreachable } from '../../shared/unreachable.ts';
import type { Chapter } from './chapters.ts';
import { HoldsGroup } from './holds/holds-group.tsx';
import { HoursGroup } from './hours/hours-group.tsx';
import { LookGroup } from './look/look-group.tsx';
import { ScreenGroup } from './look/screen-group.tsx';
import { SoundGroup } from './sound/sound-group.tsx';
import type { SettingsForm } from './use-settings-form.ts';

interface MoreChapterProps {
  readonly chapter: Chapter & ('holds' | 'hours' | 'sound' | 'look');
  readonly form: SettingsForm;
  readonly snapshot: Snapshot;
}

/** The chapters between that of the exercises and that of the system. */
export function MoreChapter({ chapter, form, snapshot }: MoreChapterProps) {
  switch (chapter) {
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
    default:
      return unreachable(chapter);
  }
}
