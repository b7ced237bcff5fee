import type { OnBreak } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { OfficeGround } from '../sound/office-ground.tsx';
import { Voice } from '../sound/voice.tsx';
import { Announcer } from './announcer.tsx';
import styles from './break-view.module.css';
import { Cover } from './cover.tsx';
import { EndRing } from './end-ring.tsx';
import { Guiding } from './guiding.tsx';
import { MicroBreak } from './micro-break.tsx';
import { Preview } from './preview.tsx';
import { Result } from './result.tsx';
import { useAsk, type Ask } from '../hooks/use-ask.ts';
import { useAwake } from './use-awake.ts';
import { useBreakKeys } from './use-break-keys.ts';
import { useHeldEscape } from './use-held-escape.ts';

/** A break window: the guide on one display, a calm cover on the others. */
export function BreakView({ role }: { readonly role: 'guide' | 'cover' }) {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  if (snapshot?.phase.name !== 'onBreak') return <main className={styles.ground} />;
  const { phase } = snapshot;
  return (
    <>
      {snapshot.settings.officeMode && <OfficeGround stage={phase.stage} />}
      {role === 'cover' ? <Cover phase={phase} /> : <Guide snapshot={snapshot} phase={phase} />}
    </>
  );
}

interface GuideProps {
  readonly snapshot: Snapshot;
  readonly phase: OnBreak;
}

function Guide({ snapshot, phase }: GuideProps) {
  const awake = useAwake();
  const { refusal, ask } = useAsk();
  const ending = useHeldEscape(awake, phase.stage.name, ask);
  useBreakKeys(awake, snapshot, phase, ask);
  return (
    <main className={styles.ground}>
      <Stage snapshot={snapshot} phase={phase} ask={ask} />
      <Announcer phase={phase} />
      <Voice snapshot={snapshot} phase={phase} />
      <p role="status" className={styles.refusal}>
        {refusal}
      </p>
      {ending && <EndRing />}
    </main>
  );
}

function Stage({ snapshot, phase, ask }: GuideProps & { readonly ask: Ask }) {
  const { stage } = phase;
  switch (stage.name) {
    case 'preview':
      return <Preview snapshot={snapshot} plan={stage.plan} startsAt={stage.startsAt} ask={ask} />;
    case 'guiding':
      return phase.size === 'micro' ? (
        <MicroBreak snapshot={snapshot} phase={phase} session={stage.session} ask={ask} />
      ) : (
        <Guiding snapshot={snapshot} session={stage.session} ask={ask} />
      );
    case 'result':
      return <Result stage={stage} ask={ask} />;
  }
}
