import { HOLD_CAUSES, type HoldCause } from '../../../shared/hold.ts';
import { useText } from '../../hooks/use-text.ts';
import { AppsRow } from './apps-row.tsx';
import { Row } from '../fields/row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import { Switch } from '../fields/switch.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

/** What a due break waits for, each cause with a switch and what it looks at. */
export function HoldsGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingsGroup name="holds" note={text('settings.groupNote.holds')}>
      {HOLD_CAUSES.map((cause) => (
        <CauseRow key={cause} form={form} cause={cause} />
      ))}
      <AppsRow form={form} />
    </SettingsGroup>
  );
}

function CauseRow({ form, cause }: { readonly form: SettingsForm; readonly cause: HoldCause }) {
  const text = useText();
  const key = `holdCauses.${cause}` as const;
  const { holdCauses } = form.settings;
  const isOn = holdCauses.includes(cause);
  const flip = (on: boolean) => {
    form.change(key, {
      holdCauses: HOLD_CAUSES.filter((other) => (other === cause ? on : holdCauses.includes(other))),
    });
  };
  return (
    <Row
      id={key}
      label={text(`settings.holdCauses.${cause}`)}
      hint={text(`settings.holdCauses.${cause}Hint`)}
      fallback={{ words: text('settings.on'), onReset: isOn ? null : () => flip(true) }}
      note={form.notes[key]}
    >
      {({ control, describedBy }) => (
        <Switch id={control} aria-describedby={describedBy} checked={isOn} onFlip={flip} />
      )}
    </Row>
  );
}
