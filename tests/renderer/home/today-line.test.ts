import { describe, expect, it } from 'vitest';
import { clockText } from '../../../src/renderer/components/clock-text.ts';
import { todayLine } from '../../../src/renderer/home/today-line.ts';
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
