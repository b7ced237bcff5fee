import { Notification } from 'electron';

/** A button of a notification. `key` comes back when it is pressed. */
export interface NotificationButton {
  readonly key: string;
  readonly label: string;
}

/** What a notification says. */
export interface NotificationContent {
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly NotificationButton[];
  /** Whether it stays until it is answered. */
  readonly stays: boolean;
}

/** The key of a click on the notification itself. */
export const CLICKED = 'default';

/** One notification of the desktop. */
export interface SystemNotification {
  /**
   * Shows it in place of the one before. False when the desktop has none of this kind: nobody who shows notifications,
   * or nobody who shows these buttons.
   */
  readonly show: (content: NotificationContent, onPressed: (key: string) => void) => Promise<boolean>;
  readonly close: () => void;
}

/** The notifications of Windows and macOS. Linux has bus-notification.ts: Electron shows no buttons there. */
export function createSystemNotification(): SystemNotification {
  let shown: Notification | null = null;
  const close = (): void => {
    shown?.close();
    shown = null;
  };
  return {
    show: (content, onPressed) => {
      close();
      if (!Notification.isSupported()) return Promise.resolve(false);
      const { title, body, buttons, stays } = content;
      const made = new Notification({
        title,
        body,
        silent: true,
        timeoutType: stays ? 'never' : 'default',
        actions: buttons.map(({ label }) => ({ type: 'button', text: label })),
      });
      made.on('click', () => {
        onPressed(CLICKED);
      });
      made.on('action', (_event, index) => {
        const button = buttons[index];
        if (button !== undefined) onPressed(button.key);
      });
      made.show();
      shown = made;
      return Promise.resolve(true);
    },
    close,
  };
}
