/** One picture of a tray icon: four bytes a pixel, in the order alpha, red, green, blue. */
export interface TrayIcon {
  readonly width: number;
  readonly height: number;
  readonly argb: Buffer;
}

export interface TrayEntry {
  /** Good until the app makes its menu anew. */
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly separator: boolean;
  readonly checked: boolean;
  readonly entries: readonly TrayEntry[];
}

/** A tray icon, read and clicked over D-Bus. */
export interface TrayItem {
  /** Its name on the bus. */
  readonly name: string;
  tooltip(): Promise<string>;
  icons(): Promise<readonly TrayIcon[]>;
  menu(): Promise<readonly TrayEntry[]>;
  /** Left click. */
  activate(): Promise<unknown>;
  /** Clicks the entry with that label, or the entry at that path of labels in a submenu. */
  click(...labels: readonly [string, ...string[]]): Promise<void>;
}

export interface TrayWatch {
  /** Whether a desktop's own tray host was there before us. */
  readonly hasHost: boolean;
  /** The item of the process with that id, or of any when it is null; waits for it. Rejects after `withinMs` (15 s). */
  findItem(pid: number | null, withinMs?: number): Promise<TrayItem>;
  /** The names that asked our watcher to show them, oldest first; a name stands here as often as it asked. */
  registered(): readonly string[];
  /** A watcher with no host (true at first) has nowhere to show an item: the panel has lost its tray. */
  showHost(present: boolean): void;
  /** Leaves the bus; the watcher's name is free then. */
  close(): void;
}

/** Joins the session bus at that address, and becomes the tray's watcher if there is none. Call it before the app starts. */
export function watchTray(address: string): Promise<TrayWatch>;
