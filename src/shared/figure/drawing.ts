import type { View } from './pose.ts';

/** What a shape stands for; the look of each is the stylesheet's. `near` and `far`: limbs toward and away from the viewer. */
export const ROLES = [
  'wall',
  'wallFace',
  'floor',
  'mat',
  'pillow',
  'ball',
  'chair',
  'chairFar',
  'far',
  'torso',
  'near',
  'head',
  'hair',
  'arrow',
  'arrowHead',
] as const;
export type Role = (typeof ROLES)[number];

/** One shape, in the picture's units, `y` downward as SVG has it. */
export type Shape =
  | { readonly kind: 'path'; readonly role: Role; readonly d: string }
  | { readonly kind: 'circle'; readonly role: Role; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly kind: 'rect';
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx: number;
    };

/** A picture as data: draw the shapes in their order. Every picture is three wide to two high. */
export interface Drawing {
  readonly view: View;
  /** Left, top, width and height, as SVG's `viewBox`. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  /** Text key of what the picture shows, in words. */
  readonly textKey: string;
}
