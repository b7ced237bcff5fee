/**
 * Something that went wrong with a file and that the person should know: one line each, `messages.<key>` in the text
 * catalogue, with the values filled in.
 */
export type StoreProblem =
  /** The settings file cannot be read as settings; it was set aside under the name `copy`, and the defaults hold. */
  | { readonly key: 'settingsBroken'; readonly values: { readonly file: string; readonly copy: string } }
  /** The same, but it could not be set aside: it stays as it is, and nothing is written. */
  | { readonly key: 'settingsBrokenKept'; readonly values: { readonly file: string } }
  /** Some values cannot be used (`found`: "key: value, ..."); their defaults hold, the file was kept as `copy`. */
  | {
      readonly key: 'settingsWrong';
      readonly values: { readonly file: string; readonly copy: string; readonly found: string };
    }
  /** The same, but no copy could be made: the file stays as it is, and nothing is written. */
  | { readonly key: 'settingsWrongKept'; readonly values: { readonly file: string; readonly found: string } }
  /** Written by a newer version of the app: used as far as it is understood, and not written. */
  | { readonly key: 'settingsNewer'; readonly values: { readonly file: string } }
  /** `code`: the system's word for it, such as `EACCES`. The defaults hold, changes last until the app ends. */
  | { readonly key: 'settingsUnreadable'; readonly values: { readonly file: string; readonly code: string } }
  /** What is changed holds, but only until the app ends or the file can be written again. */
  | { readonly key: 'settingsNotWritable'; readonly values: { readonly file: string; readonly code: string } }
  /** A change that is no setting; nothing was changed. */
  | { readonly key: 'settingsRefused'; readonly values: Readonly<Record<string, string>> }
  /** Damaged lines were set aside in the file `copy`. */
  | {
      readonly key: 'historyDamaged';
      readonly values: { readonly file: string; readonly copy: string; readonly lines: string };
    }
  | { readonly key: 'historyUnreadable'; readonly values: { readonly file: string; readonly code: string } }
  /** Breaks are kept in memory and written as soon as that works again. */
  | { readonly key: 'historyNotWritable'; readonly values: { readonly file: string; readonly code: string } }
  | { readonly key: 'stateNotWritable'; readonly values: { readonly file: string; readonly code: string } };

/** The system's word for an error, such as `ENOSPC`; the kind of error for all others. */
export function toCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
