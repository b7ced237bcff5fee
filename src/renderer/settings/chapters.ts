/**
 * The parts of the window, in their order; one is shown at a time. What belongs to runs gets a chapter of its own before
 * `system` once there is something to set.
 */
export const CHAPTERS = ['breaks', 'exercises', 'holds', 'hours', 'sound', 'look', 'system'] as const;
export type Chapter = (typeof CHAPTERS)[number];
