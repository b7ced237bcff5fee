import type { ComponentProps } from 'react';
import styles from './fields.module.css';

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'onChange'> & {
  readonly onFlip: (on: boolean) => void;
};

/** On or off, at once. */
export function Switch({ onFlip, ...rest }: SwitchProps) {
  return (
    <input
      {...rest}
      type="checkbox"
      role="switch"
      className={styles.switch}
      onChange={(event) => onFlip(event.target.checked)}
    />
  );
}
