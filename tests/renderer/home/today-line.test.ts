import { describe, expect, it } from 'vitest';
import { clockText } from '../../../src/renderer/components/clock-text.ts';
import { areaFacts, sittingLine, todayLine } from '../../../src/renderer/home/today-line.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';

const text = createText(ENGLISH);
const none: Snapshot['today'] = { taken: 0, shortened: 0, natural: 0, postponed: 0, skipped: 0 };
const line = (part: Partial<Snapshot['today']>) => todayLine(aSnapshot({ today: { ...none, ...part } }), text);

describe("today's line", () => {
  it('counts what was taken and what was not, without blame', () => {
    expect(line({ taken: 2, postponed: 1 })).toBe('2 breaks taken today, 1 postponed.');
    expect(line({ taken: 1 })).toBe('1 break taken today.');
    expect(line({ natural: 3, shortened: 1, skipped: 2 })).toBe(
      'No break taken yet today, 1 ended early, 3 away from the desk, 2 skipped.',
    );
  });

  it('says on an empty day when the first break comes, if that is known', () => {
    const at = 14 * 3_600_000;
    expect(todayLine(aSnapshot({ nextBreakAt: at }), text)).toBe(
      `No break yet today. The first comes at ${clockText(at, text)}.`,
    );
    expect(todayLine(aSnapshot({ nextBreakAt: null }), text)).toBe('No break yet today.');
  });
});

describe('what else the day held', () => {
  const of = (soFar: Partial<Snapshot['soFar']>) =>
    aSnapshot({ soFar: { sittings: 0, longestMinutes: 0, targets: [], ...soFar } });

  it('is how often one sat, and how long at most', () => {
    expect(sittingLine(of({ sittings: 3, longestMinutes: 52 }), text)).toBe('3 sittings, the longest 52 min');
    expect(sittingLine(of({ sittings: 1, longestMinutes: 50 }), text)).toBe('1 sitting of 50 min');
    expect(sittingLine(of({}), text)).toBeNull();
  });

  it('is the parts of the body most was done for, each for itself', () => {
    const targets = [
      { target: 'hips', seconds: 300 },
      { target: 'low_back', seconds: 200 },
      { target: 'core', seconds: 20 },
      { target: 'legs', seconds: 10 },
    ] as const;
    expect(areaFacts(of({ targets }), text)).toEqual(['Hips 5 min', 'Low back 3 min', 'Core 1 min']);
    expect(areaFacts(of({}), text)).toEqual([]);
  });
});
