import type { BreakStage } from '../../shared/phase.ts';
import { groundAt } from '../../shared/ground.ts';
import { useNow } from '../hooks/use-now.ts';
import styles from './office-ground.module.css';

/** Steps begin at whole or, at a slower pace, half seconds. */
const LOOK_EVERY_MS = 500;

/** In office mode the ground of the whole window says what the tones would. It lies under all else. */
export function OfficeGround({ stage }: { readonly stage: BreakStage }) {
  const now = useNow(LOOK_EVERY_MS, stage.name === 'guiding' ? stage.session.anchorAt - stage.session.positionMs : 0);
  return <div aria-hidden="true" data-ground={groundAt(stage, now)} className={styles.ground} />;
}
