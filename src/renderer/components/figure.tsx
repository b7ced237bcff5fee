import { useId } from 'react';
import type { Drawing, Shape } from '../../shared/figure/drawing.ts';
import styles from './figure.module.css';

interface FigureProps {
  readonly drawing: Drawing;
  /** A few words: what is shown. */
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  /** From where it is seen, written small into the picture; null where that is plain. */
  readonly viewLabel: string | null;
}

/** Distance of the label from the corner, and its size, as parts of the picture. */
const LABEL_INSET = 0.04;
const LABEL_SIZE = 0.032;

/** A drawn figure. It does not move by itself: whoever shows it draws it again with a later moment. */
export function Figure({ drawing, title, description, viewLabel }: FigureProps) {
  const id = useId();
  const [left, top, width, height] = drawing.viewBox;
  return (
    <svg
      className={styles.figure}
      viewBox={drawing.viewBox.join(' ')}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      {drawing.shapes.map((shape, index) => (
        <FigureShape key={index} shape={shape} />
      ))}
      {viewLabel !== null && (
        <text
          className={styles.view}
          x={left + width * LABEL_INSET}
          y={top + height * (1 - LABEL_INSET)}
          fontSize={width * LABEL_SIZE}
          aria-hidden="true"
        >
          {viewLabel}
        </text>
      )}
    </svg>
  );
}

function FigureShape({ shape }: { readonly shape: Shape }) {
  const className = styles[shape.role];
  switch (shape.kind) {
    case 'path':
      return <path className={className} d={shape.d} />;
    case 'circle':
      return <circle className={className} cx={shape.cx} cy={shape.cy} r={shape.r} />;
    case 'rect':
      return (
        <rect className={className} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.rx} />
      );
  }
}
