import type { Settings } from '../../shared/settings.ts';
import { MessageList } from '../components/message-list.tsx';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSend } from '../hooks/use-send.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { About } from './about.tsx';
import { BreaksGroup, CountingGroup, ShortBreaksGroup } from './breaks-group.tsx';
import { HoldsGroup } from './holds-group.tsx';
import { HoursGroup } from './hours-group.tsx';
import { LookGroup } from './look-group.tsx';
import { AtHandGroup, LeaveOutGroup } from './place-groups.tsx';
import { ScreenGroup } from './screen-group.tsx';
import styles from './settings-view.module.css';
import { ShortcutsGroup } from './shortcuts-group.tsx';
import { SoundGroup } from './sound-group.tsx';
import { useSettingsForm } from './use-settings-form.ts';

/** All that can be set. Each change holds at once; there is nothing to confirm. */
export function SettingsView() {
  useHeartbeat();
  useTheme();
  const text = useText();
  const send = useSend();
  const snapshot = useSnapshot();
  if (snapshot === null) return <main />;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text('settings.title')}</h1>
      <MessageList messages={snapshot.messages} onDismiss={(id) => void send({ type: 'dismissMessage', id })} />
      <Groups settings={snapshot.settings} />
      <About />
    </main>
  );
}

function Groups({ settings }: { readonly settings: Settings }) {
  const form = useSettingsForm(settings);
  return (
    <>
      <BreaksGroup form={form} />
      <ShortBreaksGroup form={form} />
      <ScreenGroup form={form} />
      <HoldsGroup form={form} />
      <HoursGroup form={form} />
      <AtHandGroup form={form} />
      <LeaveOutGroup form={form} />
      <SoundGroup form={form} />
      <LookGroup form={form} />
      <ShortcutsGroup form={form} />
      <CountingGroup form={form} />
    </>
  );
}
