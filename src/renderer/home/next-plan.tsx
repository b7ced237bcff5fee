import { planSummary, planTitle, reasonWords } from '../../shared/plan-words.ts';
import type { Plan } from '../../shared/routine.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './next-plan.module.css';

/** What the next break will be, and why, before it is announced. */
export function NextPlan({ plan }: { readonly plan: Plan }) {
  const text = useText();
  return (
    <section aria-label={text('home.nextPlan')} className={styles.next}>
      <p className={styles.title}>{planTitle(plan, text)}</p>
      <p className={styles.why}>
        {text('home.planWhy', { summary: planSummary(plan, text), reason: reasonWords(plan, text) })}
      </p>
    </section>
  );
}
