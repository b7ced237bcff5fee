/** Whether strictness lets the break be left at an instant; `fromAt` as in the snapshot. */
export function mayLeave(fromAt: number | null, now: number): boolean {
  return fromAt !== null && now >= fromAt;
}
