import { HOLD_CAUSES } from '../hold.ts';
import { LEFT_OUT, type LeftOut, type OtherTimer } from './other-timer.ts';
import {
  isForeign,
  toBoolean,
  toLanguage,
  toLength,
  toList,
  toNumber,
  toPatch,
  toPostpones,
  toVolume,
  type Draft,
  type Foreign,
} from './values.ts';

/**
 * Reads the `config.json` of Stretchly: lengths in milliseconds, "microbreak" for its Mini Breaks and "break" for its
 * Long Breaks, which come after `breakInterval` Mini Breaks (its app/utils/defaultSettings.js and breaksPlanner.js).
 * @returns null when nothing in it can be used. Never throws, whatever the input.
 */
export function readStretchly(file: Foreign): OtherTimer | null {
  const patch = toPatch({ ...longBreaks(file), ...miniBreaks(file), ...firmness(file), ...holds(file), ...look(file) });
  if (Object.keys(patch).length === 0) return null;
  return { app: 'stretchly', patch, left: leftOut(file) };
}

function longBreaks(file: Foreign): Draft {
  if (file['break'] === false) return {};
  const every = toNumber(file['microbreakInterval']);
  const after = toNumber(file['breakInterval']);
  const everyMs = every === undefined || after === undefined ? undefined : every * (after + 1);
  return {
    breakEveryMs: toLength(everyMs, 'breakEveryMs'),
    breakLengthMs: toLength(toNumber(file['breakDuration']), 'breakLengthMs'),
    noticeMs: toLength(noticeOf(file, 'break'), 'noticeMs'),
  };
}

function miniBreaks(file: Foreign): Draft {
  const isOn = toBoolean(file['microbreak']);
  if (isOn !== true) return { microBreaks: isOn };
  return {
    microBreaks: true,
    microEveryMs: toLength(toNumber(file['microbreakInterval']), 'microEveryMs'),
    microLengthMs: toLength(toNumber(file['microbreakDuration']), 'microLengthMs'),
    microNoticeMs: toLength(noticeOf(file, 'microbreak'), 'microNoticeMs'),
  };
}

function noticeOf(file: Foreign, name: 'break' | 'microbreak'): number | undefined {
  return file[`${name}Notification`] === false ? 0 : toNumber(file[`${name}NotificationInterval`]);
}

/** Its strict mode takes the button away that ends a break; ours takes Postpone too. */
function firmness(file: Foreign): Draft {
  const isStrict = toBoolean(file['breakStrictMode']);
  const canPostpone = toBoolean(file['breakPostpone']);
  return {
    strictness: isStrict === true && canPostpone === false ? 'strict' : undefined,
    skipAllowed: isStrict === undefined ? undefined : !isStrict,
    postponeLimit: canPostpone === false ? 0 : toPostpones(toNumber(file['breakPostponesLimit'])),
  };
}

function holds(file: Foreign): Draft {
  const apps = [...new Set(toList(file['appExclusions']).flatMap(pausedBy))].slice(0, 50);
  const away = file['naturalBreaks'] === false ? undefined : toNumber(file['naturalBreaksInactivityResetTime']);
  return {
    awayAfterMs: toLength(away, 'awayAfterMs'),
    holdCauses: file['monitorDnd'] === false ? HOLD_CAUSES.filter((cause) => cause !== 'doNotDisturb') : undefined,
    holdApps: apps.length === 0 ? undefined : apps,
  };
}

/** Programs that pause its breaks, by name; it also takes whole paths and patterns, of which the name is kept. */
function pausedBy(exclusion: unknown): readonly string[] {
  if (!isForeign(exclusion) || exclusion['rule'] !== 'pause' || exclusion['active'] === false) return [];
  return toList(exclusion['commands'])
    .filter((command) => typeof command === 'string')
    .map((command) => command.split(/[/\\]/).at(-1)?.trim() ?? '')
    .filter((name) => /^[\w .-]{1,100}$/u.test(name));
}

function look(file: Foreign): Draft {
  const fullscreen = toBoolean(file['fullscreen']);
  const isSilent = file['audio'] === 'silence' || file['volume'] === 0;
  const { screen, themeSource: theme } = file;
  return {
    breakMode: fullscreen === undefined ? undefined : fullscreen ? 'fullscreen' : 'window',
    display: screen === 'primary' ? { kind: 'primary' } : screen === 'cursor' ? { kind: 'pointer' } : undefined,
    sound: isSilent ? false : typeof file['audio'] === 'string' ? true : undefined,
    volume: isSilent ? undefined : toVolume(file['volume']),
    theme: theme === 'system' || theme === 'light' || theme === 'dark' ? theme : undefined,
    language: toLanguage(file['language']),
    trayMinutes: toBoolean(file['timeToBreakInTray']),
  };
}

/** Its own values as it comes: what nobody has changed is nothing that was lost. */
function leftOut(file: Foreign): readonly LeftOut[] {
  const isShortcut = (key: string): boolean => key.endsWith('Shortcut') && key !== 'endBreakShortcut';
  const differs = (key: string, usual: readonly unknown[]): boolean =>
    file[key] !== undefined && !usual.includes(file[key]);
  const found: Readonly<Record<LeftOut, boolean>> = {
    words: file['useIdeasFromSettings'] === true,
    colours: differs('mainColor', ['#478484', '#478484ff']),
    shortcuts: Object.keys(file).some((key) => isShortcut(key) && differs(key, [''])),
    postponeLength: file['breakPostpone'] !== false && differs('breakPostponeTime', [300_000, 600_000]),
    sounds: differs('audio', ['crystal-glass', 'silence']),
  };
  return LEFT_OUT.filter((name) => found[name]);
}
