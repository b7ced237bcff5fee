import type { Bus, BusCall } from '../bus/bus.ts';
import type { Buses } from './lock.ts';
import { anyOf, NO, unknown, yes, type Answer, type Probe } from './probe.ts';

/** GNOME's bit for "the session must not be called idle"; MATE, Cinnamon and Budgie have it too. */
const GNOME_IDLE = 8;
/** KDE's bit for "the screen must stay as it is". */
const KDE_SCREEN = 4;

const GNOME = {
  destination: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
  autoStart: false,
} as const;
const KDE = {
  destination: 'org.kde.Solid.PowerManagement.PolicyAgent',
  path: '/org/kde/Solid/PowerManagement/PolicyAgent',
  interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
  autoStart: false,
} as const;
const LOGIND = {
  destination: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
  autoStart: false,
} as const;

/**
 * Whether a program keeps the display awake: slides, a film, a call. We do so ourselves only during a break, when
 * nobody looks.
 */
export function presentationProbe({ session, system }: Buses, screenCast: Probe): Probe {
  return anyOf(
    () => askGnome(session),
    () => askKde(session),
    () => askLogind(system),
    screenCast,
  );
}

async function askGnome(session: Bus): Promise<Answer> {
  const asked = { ...GNOME, member: 'IsInhibited', signature: 'u', body: [GNOME_IDLE] };
  return (await isTrue(session, asked)) ? yes(await gnomeProgram(session).catch(() => null)) : NO;
}

/** The first program that keeps the session from being idle. */
async function gnomeProgram(session: Bus): Promise<string | null> {
  const [paths] = await session.call({ ...GNOME, member: 'GetInhibitors' });
  const face = 'org.gnome.SessionManager.Inhibitor';
  for (const path of Array.isArray(paths) ? paths.map(String) : []) {
    const ask = (member: string): Promise<readonly unknown[]> =>
      session.call({ ...GNOME, path, interface: face, member });
    const [flags] = await ask('GetFlags');
    const [program] = await ask('GetAppId');
    if ((Number(flags) & GNOME_IDLE) !== 0) return String(program);
  }
  return null;
}

async function askKde(session: Bus): Promise<Answer> {
  const asked = { ...KDE, member: 'HasInhibition', signature: 'u', body: [KDE_SCREEN] };
  if (!(await isTrue(session, asked))) return NO;
  const [programs] = await session.call({ ...KDE, member: 'ListInhibitions' }).catch(() => []);
  const [first] = Array.isArray(programs) ? programs.map(firstOf) : [];
  return yes(first ?? null);
}

/** logind keeps a list of all; what the system does for itself, such as an update, is no presentation. */
async function askLogind(system: Bus): Promise<Answer> {
  const [list] = await system.call({ ...LOGIND, member: 'ListInhibitors' });
  if (!Array.isArray(list)) return unknown('logind gave no list');
  const holder = list.find(isPresenting);
  return holder === undefined ? NO : yes(String(holder[WHO]));
}

/** Places in an entry of `ListInhibitors`. */
const [WHAT, WHO, MODE, UID, PID] = [0, 1, 3, 4, 5] as const;

function isPresenting(entry: unknown): entry is readonly unknown[] {
  if (!Array.isArray(entry)) return false;
  const isBlock = String(entry[MODE]).startsWith('block');
  const isOurs = entry[PID] === process.pid;
  return isBlock && !isOurs && entry[UID] === process.getuid?.() && String(entry[WHAT]).split(':').includes('idle');
}

function firstOf(entry: unknown): string | null {
  return Array.isArray(entry) ? String(entry[0]) : null;
}

async function isTrue(bus: Bus, call: BusCall): Promise<boolean> {
  return (await bus.call(call))[0] === true;
}
