import { Button } from '../components/button.tsx';
import { useText } from '../hooks/use-text.ts';
import type { Bulk } from './use-bulk.ts';

interface UndoProps {
  readonly bulk: Bulk;
  readonly place: string;
  /** What is taken back, in words. */
  readonly name: string;
}

/** The way back from a change of many settings, where it was made. */
export function UndoButton({ bulk, place, name }: UndoProps) {
  const text = useText();
  const undo = bulk.undoOf(place);
  if (undo === null) return null;
  return (
    <Button aria-label={text('settings.undoNamed', { name })} onClick={undo}>
      {text('settings.undo')}
    </Button>
  );
}
