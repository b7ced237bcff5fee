import { changedKeys } from '../../../shared/settings.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import { BulkButtons } from '../system/bulk-buttons.tsx';
import styles from './presets-group.module.css';
import { PRESETS, valueWords, type Preset } from './presets.ts';
import { Row } from '../fields/row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { Bulk } from '../use-bulk.ts';

/** A few ways to arrange a day; each says beforehand what it would change. */
export function PresetsGroup({ bulk }: { readonly bulk: Bulk }) {
  const text = useText();
  return (
    <SettingsGroup name="presets" note={text('settings.groupNote.presets')}>
      {PRESETS.map((preset) => (
        <PresetRow key={preset.id} bulk={bulk} preset={preset} />
      ))}
      <PreviewRow bulk={bulk} />
    </SettingsGroup>
  );
}

function PresetRow({ bulk, preset }: { readonly bulk: Bulk; readonly preset: Preset }) {
  const text = useText();
  const { id, patch } = preset;
  const name = text(`settings.presets.${id}.name`);
  const place = `preset-${id}`;
  const keys = changedKeys(bulk.settings, patch);
  return (
    <Row
      id={place}
      label={name}
      hint={text(`settings.presets.${id}.about`)}
      more={<Changes bulk={bulk} preset={preset} />}
      fallback={null}
      note={bulk.noteOf(place)}
      group
    >
      {() => (
        <BulkButtons
          bulk={bulk}
          place={place}
          name={name}
          words={text('settings.presets.use')}
          label={text('settings.presets.useNamed', { name })}
          idle={keys.length === 0 ? <span className={styles.active}>{text('settings.presets.inUse')}</span> : null}
          onPress={() => bulk.apply(place, patch, text('settings.presets.set', { name }))}
        />
      )}
    </Row>
  );
}

/** What the preset would make different from what is set now. */
function Changes({ bulk, preset }: { readonly bulk: Bulk; readonly preset: Preset }) {
  const text = useText();
  const { settings } = bulk;
  const keys = changedKeys(settings, preset.patch);
  if (keys.length === 0) return <p className={styles.same}>{text('settings.presets.same')}</p>;
  return (
    <ul className={styles.changes} aria-label={text('settings.presets.changes')}>
      {keys.map((key) => (
        <li key={key}>
          {text('settings.presets.change', {
            setting: text(`settings.${key}.label`),
            value: valueWords(key, preset.patch, text),
            now: valueWords(key, settings, text),
          })}
        </li>
      ))}
    </ul>
  );
}

function PreviewRow({ bulk }: { readonly bulk: Bulk }) {
  const text = useText();
  const place = 'previewBreak';
  return (
    <Row
      id={place}
      label={text('settings.previewBreak.label')}
      hint={text('settings.previewBreak.hint')}
      fallback={null}
      note={bulk.noteOf(place)}
      group
    >
      {() => (
        <Button onClick={() => bulk.ask(place, { type: 'takeBreak', minutes: 1 })}>
          {text('settings.previewBreak.open')}
        </Button>
      )}
    </Row>
  );
}
