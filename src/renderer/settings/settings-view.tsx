import { useState } from 'react';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Settings } from '../../shared/settings.ts';
import { MessageList } from '../components/message-list.tsx';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSend } from '../hooks/use-send.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { About } from './about.tsx';
import { BreaksGroup, CountingGroup, ShortBreaksGroup } from './breaks-group.tsx';
import { ConditionsGroup } from './conditions-group.tsx';
import { ExercisesGroup } from './exercises/exercises-group.tsx';
import { Gallery } from './exercises/gallery.tsx';
import { HoldsGroup } from './holds-group.tsx';
import { HoursGroup } from './hours-group.tsx';
import { LookGroup } from './look-group.tsx';
import { AtHandGroup } from './place-groups.tsx';
import { RoutinesGroup } from './routines/routines-group.tsx';
import { ScreenGroup } from './screen-group.tsx';
import styles from './settings-view.module.css';
import { ShortcutsGroup } from './shortcuts-group.tsx';
import { SoundGroup } from './sound-group.tsx';
import { useSettingsForm } from './use-settings-form.ts';

/** All that can be set; or all poses of all exercises, which `?show=exercises` opens with. */
export function SettingsView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  const [showsGallery, setShowsGallery] = useState(
    () => new URLSearchParams(location.search).get('show') === 'exercises',
  );
  if (snapshot === null) return <main />;
  if (showsGallery) return <Gallery onBack={() => setShowsGallery(false)} />;
  return <AllSettings snapshot={snapshot} onShowAll={() => setShowsGallery(true)} />;
}

interface AllSettingsProps {
  readonly snapshot: Snapshot;
  readonly onShowAll: () => void;
}

/** Each change holds at once; there is nothing to confirm. */
function AllSettings({ snapshot, onShowAll }: AllSettingsProps) {
  const text = useText();
  const send = useSend();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text('settings.title')}</h1>
      <MessageList messages={snapshot.messages} onDismiss={(id) => void send({ type: 'dismissMessage', id })} />
      <Groups settings={snapshot.settings} onShowAll={onShowAll} />
      <About />
    </main>
  );
}

function Groups({ settings, onShowAll }: { readonly settings: Settings; readonly onShowAll: () => void }) {
  const form = useSettingsForm(settings);
  return (
    <>
      <BreaksGroup form={form} />
      <ShortBreaksGroup form={form} />
      <ScreenGroup form={form} />
      <HoldsGroup form={form} />
      <HoursGroup form={form} />
      <AtHandGroup form={form} />
      <ConditionsGroup form={form} />
      <ExercisesGroup form={form} onShowAll={onShowAll} />
      <RoutinesGroup form={form} />
      <SoundGroup form={form} />
      <LookGroup form={form} />
      <ShortcutsGroup form={form} />
      <CountingGroup form={form} />
    </>
  );
}
