import { SHORTCUT_ACTIONS, type ShortcutAction } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';
import { useText } from '../../hooks/use-text.ts';
import { partsOf } from './accelerator.ts';
import { Row } from '../fields/row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import { ShortcutField } from './shortcut-field.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

/** Keys that the whole desktop hears. */
export function ShortcutsGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingsGroup name="shortcuts" note={text('settings.groupNote.shortcuts')}>
      {SHORTCUT_ACTIONS.map((action) => (
        <ShortcutRow key={action} form={form} action={action} />
      ))}
    </SettingsGroup>
  );
}

function ShortcutRow({ form, action }: { readonly form: SettingsForm; readonly action: ShortcutAction }) {
  const text = useText();
  const key = `shortcuts.${action}` as const;
  const { shortcuts } = form.settings;
  const keys = shortcuts[action] ?? null;
  const change = (next: string | null) => {
    const others = Object.entries(shortcuts).filter(([other]) => other !== action);
    const taken = others.find(([, used]) => used === next)?.[0];
    if (taken !== undefined) {
      form.refuse(key, text('settings.shortcuts.taken', { action: text(`settings.shortcuts.${taken}`) }));
    } else if (next !== keys) {
      const entries = next === null ? others : [...others, [action, next] as const];
      form.change(key, { shortcuts: Object.fromEntries(entries) });
    } else form.settle(key);
  };
  return (
    <Row
      id={key}
      label={text(`settings.shortcuts.${action}`)}
      hint={text(`settings.shortcuts.${action}Hint`)}
      fallback={{ words: text('settings.none'), onReset: keys === null ? null : () => change(null) }}
      note={form.notes[key]}
    >
      {(ids) => (
        <ShortcutField
          ids={ids}
          shown={keys === null ? '' : shortcutWords(keys, text)}
          refused={form.notes[key]?.kind === 'refused'}
          onChange={change}
          onRefuse={(reason) => form.refuse(key, reason)}
          onSettle={() => form.settle(key)}
        />
      )}
    </Row>
  );
}

/** As it is printed on the keys: "Ctrl + Alt + B". */
function shortcutWords(keys: string, text: Text): string {
  return partsOf(keys)
    .map((part) => (part === 'Control' ? text('settings.shortcuts.control') : part))
    .join(' + ');
}
