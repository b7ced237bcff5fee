import type { ReactNode } from 'react';
import styles from './notice-card.module.css';

interface NoticeCardProps {
  /** Above the title: the countdown, or what holds the break back. */
  readonly head: ReactNode;
  readonly title: string;
  readonly summary: string;
  readonly line: string;
  /** Why the last action was refused, in place of the line; null when it was not. */
  readonly refusal: string | null;
  /** Said once to those who do not see it: its words change only with what is coming. */
  readonly announcement: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** What every notice looks like. */
export function NoticeCard({ head, title, summary, line, refusal, announcement, children }: NoticeCardProps) {
  return (
    <main className={styles.card}>
      {head}
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
      </header>
      <p className={styles.line}>{refusal ?? line}</p>
      {children}
      <p aria-live="polite" className={styles.forEars}>
        {refusal ?? announcement}
      </p>
    </main>
  );
}
