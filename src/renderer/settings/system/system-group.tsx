import type { Snapshot } from '../../../shared/snapshot.ts';
import { changedKeys, DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { BulkButtons } from './bulk-buttons.tsx';
import { Row } from '../fields/row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import { Switch } from '../fields/switch.tsx';
import system from './system-group.module.css';
import { TakeOverRows } from './take-over-row.tsx';
import type { Bulk } from '../use-bulk.ts';

interface SystemProps {
  readonly bulk: Bulk;
  readonly snapshot: Snapshot;
}

/** How the app starts and where its data is. */
export function SystemGroup({ bulk, snapshot }: SystemProps) {
  const text = useText();
  return (
    <SettingsGroup name="system">
      {snapshot.startsAtLogin !== null && <LoginRow bulk={bulk} isOn={snapshot.startsAtLogin} />}
      <Row
        id="dataFolder"
        label={text('settings.dataFolder.label')}
        hint={text('settings.dataFolder.hint')}
        fallback={null}
        note={undefined}
        group
        wide
      >
        {() => (
          <p className={system.path}>
            <bdi dir="ltr">{snapshot.dataFolder}</bdi>
          </p>
        )}
      </Row>
      <WelcomeRow bulk={bulk} />
    </SettingsGroup>
  );
}

/** The first run once more, with the answers of now. */
function WelcomeRow({ bulk }: { readonly bulk: Bulk }) {
  const text = useText();
  const place = 'welcomeAgain';
  return (
    <Row
      id={place}
      label={text('settings.welcomeAgain.label')}
      hint={text('settings.welcomeAgain.hint')}
      fallback={null}
      note={bulk.noteOf(place)}
      group
    >
      {() => (
        <Button onClick={() => bulk.ask(place, { type: 'openWelcome' })}>{text('settings.welcomeAgain.open')}</Button>
      )}
    </Row>
  );
}

/** No setting of the file: the system keeps it, and others may change it there. */
function LoginRow({ bulk, isOn }: { readonly bulk: Bulk; readonly isOn: boolean }) {
  const text = useText();
  const place = 'startAtLogin';
  const flip = (on: boolean) => bulk.ask(place, { type: 'startAtLogin', on });
  return (
    <Row
      id={place}
      label={text('settings.startAtLogin.label')}
      hint={text('settings.startAtLogin.hint')}
      fallback={{ words: text('settings.off'), onReset: isOn ? () => flip(false) : null }}
      note={bulk.noteOf(place)}
    >
      {({ control, describedBy }) => (
        <Switch id={control} aria-describedby={describedBy} checked={isOn} onFlip={flip} />
      )}
    </Row>
  );
}

/** All settings at once: to a file, from a file, back to the defaults. */
export function AllGroup({ bulk }: { readonly bulk: Bulk }) {
  const text = useText();
  const isDefault = changedKeys(bulk.settings, DEFAULT_SETTINGS).length === 0;
  return (
    <SettingsGroup name="all">
      <TakeOverRows bulk={bulk} />
      <ActionRow bulk={bulk} name="exportAll" onPress={() => bulk.ask('exportAll', { type: 'exportSettings' })} />
      <ActionRow bulk={bulk} name="importAll" onPress={() => bulk.ask('importAll', { type: 'importSettings' }, true)} />
      <ActionRow
        bulk={bulk}
        name="resetAll"
        isDone={isDefault}
        onPress={() => bulk.apply('resetAll', DEFAULT_SETTINGS, text('settings.resetAll.done'))}
      />
    </SettingsGroup>
  );
}

interface ActionRowProps {
  readonly bulk: Bulk;
  readonly name: 'exportAll' | 'importAll' | 'resetAll';
  /** Whether it would change nothing; not given where that cannot be. */
  readonly isDone?: boolean;
  readonly onPress: () => void;
}

function ActionRow({ bulk, name, isDone, onPress }: ActionRowProps) {
  const text = useText();
  const label = text(`settings.${name}.label`);
  const words = text(`settings.${name}.press`);
  const idle = isDone === true ? <Button disabled>{words}</Button> : isDone === false ? null : undefined;
  return (
    <Row id={name} label={label} hint={text(`settings.${name}.hint`)} fallback={null} note={bulk.noteOf(name)} group>
      {() => <BulkButtons bulk={bulk} place={name} name={label} words={words} idle={idle} onPress={onPress} />}
    </Row>
  );
}
