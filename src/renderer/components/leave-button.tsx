import { useCallback, type ComponentProps } from 'react';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import { Button } from './button.tsx';

type LeaveButtonProps = Omit<ComponentProps<typeof Button>, 'children' | 'disabled' | 'onClick'> & {
  /** Instant from which strictness lets the break be left; null: it does not, and there is no button. */
  readonly fromAt: number | null;
  readonly label: string;
  readonly onLeave: () => void;
};

/** A way out of a break, as strictness has it: at once, from some second on, or not at all. */
export function LeaveButton({ fromAt, ...rest }: LeaveButtonProps) {
  return fromAt === null ? null : <TimedButton {...rest} fromAt={fromAt} />;
}

type TimedButtonProps = LeaveButtonProps & { readonly fromAt: number };

function TimedButton({ fromAt, label, onLeave, ...rest }: TimedButtonProps) {
  const text = useText();
  const secondOver = useCallback(
    (at: number) => (at >= fromAt ? Infinity : at + ((fromAt - at) % 1000 || 1000)),
    [fromAt],
  );
  const seconds = Math.ceil((fromAt - useNow(secondOver)) / 1000);
  return (
    <Button {...rest} disabled={seconds > 0} onClick={onLeave}>
      {seconds > 0 ? text('break.control.notYet', { label, count: seconds }) : label}
    </Button>
  );
}
