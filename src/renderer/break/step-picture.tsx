import { describeFigure, drawingAt, viewKeyOf } from '../../shared/figure/figure.ts';
import type { Step } from '../../shared/routine.ts';
import { Figure } from '../components/figure.tsx';
import { useText } from '../hooks/use-text.ts';

interface StepPictureProps {
  readonly step: Step;
  readonly elapsedMs: number;
  /** Only key poses, for a person who wants no movement. */
  readonly still: boolean;
}

/** The figure at one moment of a step; its side and its way are the step's own. */
export function StepPicture({ step, elapsedMs, still }: StepPictureProps) {
  const text = useText();
  const { exerciseId, variation, kind: stepKind, side, durationMs } = step;
  const reps = step.kind === 'reps' ? { rep: { repMs: step.repMs, topMs: step.topMs } } : {};
  const request = { exerciseId, variation, stepKind, side, durationMs, elapsedMs, still, ...reps };
  const { key, values } = describeFigure(request);
  const drawing = drawingAt(request);
  const viewKey = viewKeyOf(drawing);
  return (
    <Figure
      drawing={drawing}
      title={text(`exercises.${exerciseId}.name`)}
      description={text(key, values)}
      viewLabel={viewKey === null ? null : text(viewKey)}
    />
  );
}
