import type { Prop } from '../../../shared/exercise.ts';
import { commaWords } from '../../../shared/list-words.ts';
import { DEFAULT_SETTINGS, PACES, type Pace } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from '../fields/fields.module.css';
import { SettingRow } from '../fields/setting-row.tsx';
import { SettingsGroup } from '../fields/settings-group.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

const PROPS: readonly Prop[] = ['floor', 'wall', 'chair', 'ball'];

/** More than a handful of floor breaks a day is all of them; the file takes up to 20. */
const FLOOR_BREAKS = [0, 1, 2, 3, 4, 5, 6, 8, 10] as const;

export function AtHandGroup({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsGroup name="atHand">
      <PropsRow form={form} />
      <FloorBreaksRow form={form} />
      <PaceRow form={form} />
    </SettingsGroup>
  );
}

function PropsRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { props } = form.settings;
  const toggle = (prop: Prop, on: boolean) => {
    form.change('props', { props: PROPS.filter((other) => (other === prop ? on : props.includes(other))) });
  };
  const fallback = commaWords(
    DEFAULT_SETTINGS.props.map((prop) => text(`settings.props.${prop}`)),
    text,
  );
  return (
    <SettingRow form={form} name="props" fallback={fallback} hint={propsHint(props, text)} group wide>
      {() => (
        <div className={styles.choices}>
          {PROPS.map((prop) => (
            <label key={prop} className={styles.choice}>
              <input
                type="checkbox"
                checked={props.includes(prop)}
                onChange={(event) => toggle(prop, event.target.checked)}
              />
              {text(`settings.props.${prop}`)}
            </label>
          ))}
        </div>
      )}
    </SettingRow>
  );
}

function propsHint(props: readonly Prop[], text: Text): string {
  const chair = props.includes('chair');
  const noFloor = text(chair ? 'settings.props.hintNoFloorChair' : 'settings.props.hintNoFloor');
  const place = props.includes('floor') ? text('settings.props.hint') : noFloor;
  return chair ? `${place} ${text('settings.props.chairHint')}` : place;
}

function FloorBreaksRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { floorBreaksADay } = form.settings;
  const words = (count: number | null) =>
    count === null ? text('settings.floorBreaksADay.none') : text('settings.floorBreaksADay.times', { count });
  const counts = new Set([...FLOOR_BREAKS, ...(floorBreaksADay === null ? [] : [floorBreaksADay])]);
  return (
    <SettingRow form={form} name="floorBreaksADay" fallback={words(DEFAULT_SETTINGS.floorBreaksADay)}>
      {({ control, describedBy }) => (
        <select
          id={control}
          aria-describedby={describedBy}
          className={styles.select}
          value={floorBreaksADay ?? 'none'}
          onChange={({ target }) => {
            const count = target.value === 'none' ? null : Number(target.value);
            form.change('floorBreaksADay', { floorBreaksADay: count });
          }}
        >
          {[...counts]
            .toSorted((one, other) => one - other)
            .map((count) => (
              <option key={count} value={count}>
                {words(count)}
              </option>
            ))}
          <option value="none">{words(null)}</option>
        </select>
      )}
    </SettingRow>
  );
}

function PaceRow({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const words = (pace: Pace) => text(`settings.pace.${String(pace).replace('.', '_')}`);
  return (
    <SettingRow form={form} name="pace" fallback={words(DEFAULT_SETTINGS.pace)} group wide>
      {() => (
        <div className={styles.choices}>
          {PACES.map((pace) => (
            <label key={pace} className={styles.choice}>
              <input
                type="radio"
                name="pace"
                checked={form.settings.pace === pace}
                onChange={() => form.change('pace', { pace })}
              />
              {words(pace)}
            </label>
          ))}
        </div>
      )}
    </SettingRow>
  );
}
