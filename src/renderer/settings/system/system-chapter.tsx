import type { Snapshot } from '../../../shared/snapshot.ts';
import { About } from './about.tsx';
import { ShortcutsGroup } from './shortcuts-group.tsx';
import { AllGroup, SystemGroup } from './system-group.tsx';
import type { Bulk } from '../use-bulk.ts';
import type { SettingsForm } from '../use-settings-form.ts';

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
