import type { Message } from '../../shared/snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { Button } from './button.tsx';
import { Cross } from './cross.tsx';
import styles from './message-list.module.css';

interface MessageListProps {
  readonly messages: readonly Message[];
  readonly onDismiss: (id: string) => void;
  /** How many at once; the others wait for their turn and are counted. */
  readonly most?: number;
}

/** What went wrong outside the person's doing, one line each, until they have seen it. */
export function MessageList({ messages, onDismiss, most = Infinity }: MessageListProps) {
  const text = useText();
  if (messages.length === 0) return null;
  const waiting = Math.max(0, messages.length - most);
  return (
    <ul aria-label={text('messages.list')} className={styles.list}>
      {messages.slice(0, most).map((message) => (
        <li key={message.id} className={styles.message}>
          <p>
            {text(`messages.${message.key}`, message.values)}
            {waiting > 0 && <span className={styles.waiting}> {text('messages.waiting', { count: waiting })}</span>}
          </p>
          <Button
            tone="quiet"
            className={styles.dismiss}
            aria-label={text('actions.dismiss')}
            onClick={() => onDismiss(message.id)}
          >
            <Cross />
          </Button>
        </li>
      ))}
    </ul>
  );
}
