import type { Prop } from '../../shared/exercise.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './fields.module.css';
import { SettingRow } from './setting-row.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { Switch } from './switch.tsx';
import type { SettingsForm } from './use-settings-form.ts';

const PROPS: readonly Prop[] = ['floor', 'wall', 'chair', 'ball'];

export function AtHandGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  const { props } = form.settings;
  const toggle = (prop: Prop, on: boolean) => {
    form.change('props', { props: PROPS.filter((other) => (other === prop ? on : props.includes(other))) });
  };
  const fallback = DEFAULT_SETTINGS.props.map((prop) => text(`settings.props.${prop}`)).join(', ');
  const hint = text(props.includes('floor') ? 'settings.props.hint' : 'settings.props.hintNoFloor');
  return (
    <SettingsGroup name="atHand">
      <SettingRow form={form} name="props" fallback={fallback} hint={hint} group>
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
    </SettingsGroup>
  );
}

export function LeaveOutGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingsGroup name="leaveOut">
      <SettingRow form={form} name="conditions" fallback={text('settings.off')}>
        {({ control, describedBy }) => (
          <Switch
            id={control}
            aria-describedby={describedBy}
            checked={form.settings.conditions.includes('disc_posterior')}
            onFlip={(on) => form.change('conditions', { conditions: on ? ['disc_posterior'] : [] })}
          />
        )}
      </SettingRow>
    </SettingsGroup>
  );
}
