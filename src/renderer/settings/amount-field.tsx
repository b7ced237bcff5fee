import { useState, type KeyboardEvent } from 'react';
import { useText } from '../hooks/use-text.ts';
import { parseAmount, stepAmount, toAmount, type Range, type Unit } from './amount.ts';
import styles from './fields.module.css';
import { useLeaving } from './use-leaving.ts';

interface AmountFieldProps {
  readonly id: string;
  readonly describedBy: string;
  readonly valueMs: number;
  readonly unit: Unit;
  readonly range: Range;
  readonly refused: boolean;
  readonly onChange: (ms: number) => void;
  readonly onRefuse: (reason: string) => void;
  /** What was refused is gone from the field. */
  readonly onSettle: () => void;
}

/** What is typed and not yet taken, and the value it was typed over: another value from outside ends the draft. */
interface Draft {
  readonly text: string;
  readonly over: number;
}

/** A duration typed exactly. It is taken on Enter, on leaving the field and when the window closes; Esc drops it. */
export function AmountField(props: AmountFieldProps) {
  const { valueMs, unit, range } = props;
  const text = useText();
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft?.over === valueMs ? draft.text : toAmount(valueMs, unit);
  const drop = () => {
    setDraft(null);
    if (props.refused) props.onSettle();
  };
  const commit = () => {
    const ms = parseAmount(shown, unit);
    if (ms === valueMs) drop();
    else if (ms === null || ms < range.min || ms > range.max) props.onRefuse(rangeReason(unit, range, text));
    else props.onChange(ms);
  };
  useLeaving(commit);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') drop();
    else if (direction === 1 || direction === -1) {
      event.preventDefault();
      const next = stepAmount(parseAmount(shown, unit) ?? valueMs, direction, unit, range);
      setDraft({ text: toAmount(next, unit), over: valueMs });
    }
  };
  return (
    <span className={styles.amount}>
      <input
        id={props.id}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        size={5}
        maxLength={7}
        aria-describedby={props.describedBy}
        aria-invalid={props.refused}
        value={shown}
        onChange={(event) => setDraft({ text: event.target.value, over: valueMs })}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      <span aria-hidden="true" className={styles.unit}>
        {text(`settings.unit.${unit}`)}
      </span>
    </span>
  );
}

function rangeReason(unit: Unit, range: Range, text: ReturnType<typeof useText>): string {
  return text(`settings.range.${unit}`, { min: toAmount(range.min, unit), max: toAmount(range.max, unit) });
}
