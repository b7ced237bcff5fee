/** What Windows answers when asked whether it is a good moment for a notification. */
export type NotificationState = 'fullScreen' | 'presentation' | 'other';

/** QUERY_USER_NOTIFICATION_STATE in shellapi.h. The others: nobody there, all is well, the first hour, a store app. */
const STATES: Readonly<Record<number, NotificationState>> = {
  2: 'fullScreen', // QUNS_BUSY
  3: 'fullScreen', // QUNS_RUNNING_D3D_FULL_SCREEN
  4: 'presentation', // QUNS_PRESENTATION_MODE
};

export function toNotificationState(value: number): NotificationState {
  return STATES[value] ?? 'other';
}

/** Finds the call in Windows; rejects where there is none. */
export async function openNotificationState(): Promise<() => NotificationState> {
  // native, and loaded only here
  const { default: koffi } = await import('koffi');
  const ask = koffi.load('shell32.dll').func('int32_t __stdcall SHQueryUserNotificationState(void *state)');
  return () => {
    const state = Buffer.alloc(4);
    const failed: unknown = ask(state);
    if (failed !== 0) throw new Error(`SHQueryUserNotificationState failed: ${String(failed)}`);
    return toNotificationState(state.readInt32LE(0));
  };
}
