/**
 * The parts of the window, in their order; one is shown at a time. What belongs to runs gets a chapter of its own,
 * `runner` before `system`, once the timer knows of runs: a name here, and the compiler asks for its groups
 * (chapter-groups.tsx), the tests for its word.
 */
export const CHAPTERS = ['breaks', 'exercises', 'holds', 'hours', 'sound', 'look', 'system'] as const;
export type Chapter = (typeof CHAPTERS)[number];
