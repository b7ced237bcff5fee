import { version } from '../../../../package.json';
import { useText } from '../../hooks/use-text.ts';
import { useFound } from '../search/search.ts';
import { SettingsGroup } from '../fields/settings-group.tsx';
import styles from './about.module.css';

/** What this is, what it is not, and when to stop. */
export function About() {
  return (
    <SettingsGroup name="about">
      <Notes />
    </SettingsGroup>
  );
}

function Notes() {
  const text = useText();
  const lines = text.lines('settings.about.notes');
  const isFound = useFound(...lines);
  if (!isFound) return null;
  return (
    <div data-setting className={styles.about}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.quiet}>{text('settings.about.source')}</p>
      <p className={styles.quiet}>{text('settings.about.version', { version })}</p>
    </div>
  );
}
