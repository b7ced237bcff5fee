import { describe, expect, it } from 'vitest';
import { cardBounds, chooseDisplay, covers, isSeenOn, type Screen } from '../../../src/main/windows/break-layout.ts';

const left: Screen = {
  label: 'Built-in display',
  bounds: { x: 0, y: 0, width: 1280, height: 800 },
  workArea: { x: 0, y: 30, width: 1280, height: 770 },
};
const right: Screen = {
  label: 'DELL U2723QE',
  bounds: { x: 1280, y: 0, width: 1024, height: 768 },
  workArea: { x: 1280, y: 0, width: 1024, height: 768 },
};
const screens = { pointer: right, primary: left, all: [left, right] };

describe('where a break is shown', () => {
  it('is the display with the pointer, the primary one, or the one with that name', () => {
    expect(chooseDisplay({ kind: 'pointer' }, screens)).toBe(right);
    expect(chooseDisplay({ kind: 'primary' }, screens)).toBe(left);
    expect(chooseDisplay({ kind: 'named', label: 'Built-in display' }, screens)).toBe(left);
  });

  it('is the display with the pointer when the named one is not plugged in', () => {
    const atLeft = { ...screens, pointer: left, all: [left] };
    expect(chooseDisplay({ kind: 'named', label: 'DELL U2723QE' }, atLeft)).toBe(left);
  });

  it('is told by place and size, give or take the pixel that X11 takes off', () => {
    expect(covers({ x: 0, y: 0, width: 1279, height: 799 }, left.bounds)).toBe(true);
    expect(covers({ x: 0, y: 0, width: 1024, height: 768 }, left.bounds)).toBe(false);
    expect(covers({ x: 1280, y: 0, width: 1280, height: 800 }, left.bounds)).toBe(false);
  });
});

describe('the card of a break', () => {
  it('stands in the middle of what panels leave of the display', () => {
    expect(cardBounds(left)).toEqual({ x: 190, y: 65, width: 900, height: 700 });
    expect(cardBounds(right)).toEqual({ x: 1342, y: 34, width: 900, height: 700 });
  });

  it('is smaller than a small display', () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(cardBounds({ label: '', bounds: small, workArea: small })).toEqual({
      x: 24,
      y: 24,
      width: 752,
      height: 552,
    });
  });

  it('is out of sight when most of it is on no display', () => {
    expect(isSeenOn(cardBounds(left), left.bounds)).toBe(true);
    expect(isSeenOn(cardBounds(right), left.bounds)).toBe(false);
    expect(isSeenOn({ x: 900, y: 0, width: 900, height: 700 }, left.bounds)).toBe(false);
  });
});
