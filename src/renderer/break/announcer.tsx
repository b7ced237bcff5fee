import type { OnBreak } from '../../shared/phase.ts';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import { announcementAt } from './announcement.ts';
import styles from './break-view.module.css';

/** The one live region of the break, for ears only. */
export function Announcer({ phase }: { readonly phase: OnBreak }) {
  const text = useText();
  const now = useNow(1000);
  return (
    <p aria-live="polite" className={styles.forEars}>
      {announcementAt(phase, now, text)}
    </p>
  );
}
