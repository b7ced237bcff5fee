import styles from './key-hint.module.css';

/** A key as it is printed on the keyboard. The control it stands beside tells assistive tech by `aria-keyshortcuts`. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd aria-hidden="true" className={styles.key}>
      {children}
    </kbd>
  );
}
