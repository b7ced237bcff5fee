// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Figure } from '../../../src/renderer/components/figure.tsx';
import { stillsFor } from '../../../src/shared/figure/figure.ts';

afterEach(cleanup);

const drawing = stillsFor('lacrosse_ball_hips', 'right')[1];

function show(): { image: HTMLElement; shapes: number } {
  if (drawing === undefined) throw new Error('the ball exercise has stills');
  render(
    <Figure
      viewLabel={null}
      drawing={drawing}
      title="Lacrosse ball hips"
      description="Lying on the back, knees bent."
    />,
  );
  return { image: screen.getByRole('img'), shapes: drawing.shapes.length };
}

test('is an image with a name and a description', () => {
  const { image } = show();
  expect(image.getAttribute('aria-labelledby')).toBe(image.querySelector('title')?.id);
  expect(image.getAttribute('aria-describedby')).toBe(image.querySelector('desc')?.id);
  expect(image.querySelector('title')?.textContent).toBe('Lacrosse ball hips');
  expect(image.querySelector('desc')?.textContent).toBe('Lying on the back, knees bent.');
});

test('draws every shape of the picture in its order and needs no inline style', () => {
  const { image, shapes } = show();
  expect(image.querySelectorAll('path, circle, rect')).toHaveLength(shapes);
  expect(image.querySelector('[style]')).toBeNull();
  expect(image.getAttribute('viewBox')).toBe(drawing?.viewBox.join(' '));
});
