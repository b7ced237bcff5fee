import { version } from '../../../package.json';
import { useText } from '../hooks/use-text.ts';
import { SettingsGroup } from './settings-group.tsx';
import styles from './about.module.css';

/** What this is, what it is not, and when to stop. */
export function About() {
  const text = useText();
  return (
    <SettingsGroup name="about">
      <div className={styles.about}>
        {text.lines('settings.about.notes').map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.quiet}>{text('settings.about.source')}</p>
        <p className={styles.quiet}>{text('settings.about.version', { version })}</p>
      </div>
    </SettingsGroup>
  );
}
