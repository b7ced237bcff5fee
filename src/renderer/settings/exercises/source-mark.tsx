import type { Provenance } from '../../../shared/exercise.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from './source-mark.module.css';

/** Whose word something is, in a word of its own behind it. */
export function SourceMark({ from }: { readonly from: Provenance }) {
  const text = useText();
  return (
    <span className={styles.mark} data-from={from}>
      {text(`settings.exercises.from.${from}`)}
    </span>
  );
}
