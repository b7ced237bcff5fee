import { useText } from '../../hooks/use-text.ts';
import { parseAmount, STEP_MS, toAmount, type Range, type Unit } from './amount.ts';
import styles from './fields.module.css';
import { TypedField } from './typed-field.tsx';

interface AmountFieldProps {
  readonly id: string;
  readonly describedBy: string;
  readonly valueMs: number;
  readonly unit: Unit;
  readonly range: Range;
  readonly refused: boolean;
  readonly onChange: (ms: number) => void;
  readonly onRefuse: (reason: string) => void;
  readonly onSettle: () => void;
}

/** A duration, with its unit behind it. */
export function AmountField({ valueMs, unit, range, onRefuse, ...rest }: AmountFieldProps) {
  const text = useText();
  const names = { minutes: text('settings.unit.minutes'), seconds: text('settings.unit.seconds') };
  const ends = { min: toAmount(range.min, unit), max: toAmount(range.max, unit) };
  return (
    <span className={styles.amount}>
      <TypedField
        {...rest}
        value={valueMs}
        range={range}
        step={STEP_MS[unit]}
        toText={(ms) => toAmount(ms, unit)}
        parse={(typed) => parseAmount(typed, unit, names)}
        onRefuse={() => onRefuse(text(`settings.range.${unit}`, ends))}
      />
      <span aria-hidden="true" className={styles.unit}>
        {names[unit]}
      </span>
    </span>
  );
}
