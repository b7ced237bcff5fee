import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type ButtonProps = ComponentProps<'button'> & {
  /** `main` for the one thing a window is about, `plain` for the others, `quiet` for what should not call. */
  readonly tone?: 'main' | 'plain' | 'quiet';
  readonly size?: 'medium' | 'large';
};

/** A push button. It never submits a form unless told so. */
export function Button({ tone = 'plain', size = 'medium', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(styles.button, styles[tone], styles[size], className)} />;
}
