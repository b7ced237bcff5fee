/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export class Dice {
  constructor(private a: number) {}

  /** From 0 to 1, without 1. */
  roll(): number {
    this.a = (this.a + 0x6d2b79f5) | 0;
    let t = Math.imul(this.a ^ (this.a >>> 15), 1 | this.a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  between(least: number, most: number): number {
    return least + this.roll() * (most - least);
  }

  pick<T>(first: T, ...others: readonly T[]): T {
    return others[Math.floor(this.roll() * (others.length + 1))] ?? first;
  }
}
