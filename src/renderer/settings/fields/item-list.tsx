import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from './item-list.module.css';

interface ItemListProps {
  readonly items: readonly { readonly key: string; readonly words: string }[];
  /** In place of the list when there is nothing in it. */
  readonly empty: string;
  readonly onRemove: (key: string) => void;
}

/** Things of one kind, each with a way to remove it. */
export function ItemList({ items, empty, onRemove }: ItemListProps) {
  const text = useText();
  if (items.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {items.map(({ key, words }) => (
        <li key={key} className={styles.item}>
          <span className={styles.words}>{words}</span>
          <Button tone="quiet" aria-label={text('settings.removeNamed', { name: words })} onClick={() => onRemove(key)}>
            {text('settings.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
