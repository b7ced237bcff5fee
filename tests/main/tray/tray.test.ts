import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTray } from '../../../src/main/tray/tray.ts';
import type { UserAction } from '../../../src/shared/action.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { ABus } from './a-bus.ts';
import { aSnapshot, PHASES, utcTime } from './snapshots.ts';

/** Electron's tray as far as we call it: it writes down what it was asked. */
const system = vi.hoisted(() => ({
  calls: [] as string[],
  clicked: [] as (() => void)[],
  themeListeners: new Set<() => void>(),
  dark: true,
}));

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: (items: { label?: string }[]) => items.flatMap(({ label }) => label ?? []).join('|') },
  nativeImage: {
    createFromPath: (path: string) =>
      path.includes('/minutes-') || path.includes('/digits-') ? { getScaleFactors: () => [] } : path,
    createEmpty: () => 'minutes',
  },
  nativeTheme: {
    get shouldUseDarkColors() {
      return system.dark;
    },
    on: (_event: string, listener: () => void) => system.themeListeners.add(listener),
    off: (_event: string, listener: () => void) => system.themeListeners.delete(listener),
  },
  Tray: class {
    constructor(image: string) {
      system.calls.push(`new ${image}`);
    }
    on = (_event: string, listener: () => void) => system.clicked.push(listener);
    setImage = (image: string) => system.calls.push(`image ${image}`);
    setToolTip = (line: string) => system.calls.push(`tooltip ${line}`);
    setContextMenu = (menu: string) => system.calls.push(`menu ${menu}`);
    #destroyed = false;
    isDestroyed = () => this.#destroyed;
    destroy = () => {
      this.#destroyed = true;
      system.calls.push('destroy');
    };
  },
}));

const text = createText(ENGLISH);
const actions: UserAction[] = [];
const onClick = vi.fn();

function aTray() {
  return createTray({
    iconFolder: '/icons',
    text,
    formatTime: utcTime,
    send: (action) => actions.push(action),
    onClick,
  });
}

/** What the system was asked since the last look. */
function asked(): string[] {
  return system.calls.splice(0);
}

describe('the tray', () => {
  beforeEach(() => {
    vi.stubGlobal('process', { ...process, platform: 'linux', env: { XDG_CURRENT_DESKTOP: 'KDE' } });
    system.dark = true;
    system.themeListeners.clear();
    system.clicked.splice(0);
    asked();
    onClick.mockClear();
    return () => vi.unstubAllGlobals();
  });

  it('is there with an icon and a way to quit before anything is known', () => {
    aTray();
    expect(asked()).toEqual([
      'new /icons/on-dark/working-22.png',
      'tooltip Trailbreak',
      'menu Starting|Quit Trailbreak',
    ]);
  });

  it('asks nothing of the system when nothing visible changed', () => {
    const tray = aTray();
    tray.update(aSnapshot());
    asked();
    tray.update(aSnapshot({ takenAt: 5_000, activeMs: 5_000 }));
    expect(asked()).toEqual([]);
  });

  it('changes icon, tooltip and menu when a break comes near', () => {
    const tray = aTray();
    tray.update(aSnapshot());
    asked();
    tray.update(aSnapshot({ phase: PHASES.upcoming, nextBreakAt: null }));
    expect(asked()).toEqual([
      'image /icons/on-dark/soon-22.png',
      'tooltip Break in a moment',
      expect.stringMatching(/^menu Break in a moment\|Start now\|/),
    ]);
  });

  it('redraws only the icon when the panel turns light', () => {
    aTray();
    asked();
    system.dark = false;
    system.themeListeners.forEach((listener) => {
      listener();
    });
    expect(asked()).toEqual(['image /icons/on-light/working-22.png']);
  });

  it('puts the icon up anew, as it is, when a panel comes after it was made', async () => {
    vi.useFakeTimers();
    const tray = aTray();
    const bus = new ABus(false);
    tray.followHost(bus, { onNoHost: vi.fn() });
    tray.update(aSnapshot({ phase: PHASES.away }));
    asked();
    bus.setOwned(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked()).toEqual([
      'destroy',
      'new /icons/on-dark/away-22.png',
      'tooltip Away',
      expect.stringMatching(/^menu Away\|/),
    ]);
    expect(system.clicked).toHaveLength(2);
    tray.update(aSnapshot({ phase: PHASES.paused }));
    expect(asked()[0]).toBe('image /icons/on-dark/paused-22.png');
    tray.dispose();
    expect(bus.listeners).toBe(0);
    vi.useRealTimers();
  });

  it('writes the minutes on the icon once a minute, and has a timer only for that', () => {
    vi.useFakeTimers();
    const tray = aTray();
    tray.update(aSnapshot({ nextBreakAt: 3 * 60_000 }));
    expect(vi.getTimerCount()).toBe(0);
    asked();
    const settings = { ...DEFAULT_SETTINGS, trayMinutes: true };
    tray.update(aSnapshot({ settings, nextBreakAt: 3 * 60_000 }));
    expect(asked()).toEqual(['image minutes']);
    vi.advanceTimersByTime(59_999);
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked()).toEqual(['image minutes']);
    tray.update(aSnapshot({ takenAt: 60_000, nextBreakAt: 3 * 60_000 }));
    expect(asked()).toEqual(['image /icons/on-dark/working-22.png']);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('offers to finish a break as soon as that is allowed', () => {
    vi.useFakeTimers();
    const tray = aTray();
    tray.update(aSnapshot({ phase: PHASES.onBreak, skipFromAt: 30_000 }));
    expect(asked().at(-1)).not.toContain('Finish break');
    vi.advanceTimersByTime(30_000);
    expect(asked()).toEqual([expect.stringContaining('|Finish break|')]);
    vi.useRealTimers();
  });

  it('answers a left click', () => {
    aTray();
    system.clicked.forEach((click) => {
      click();
    });
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('leaves the tray and stops listening when it is disposed of', () => {
    const tray = aTray();
    asked();
    tray.dispose();
    expect(asked()).toEqual(['destroy']);
    expect(system.themeListeners.size).toBe(0);
  });
});
