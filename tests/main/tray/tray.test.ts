import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTray } from '../../../src/main/tray/tray.ts';
import type { UserAction } from '../../../src/shared/action.ts';
import { createText } from '../../../src/shared/text.ts';
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
  nativeImage: { createFromPath: (path: string) => path },
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

const text = createText('en');
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
