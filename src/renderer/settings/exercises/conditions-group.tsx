import { CATALOGUE } from '../../../shared/catalogue-data.ts';
import { CONDITIONS, type Condition } from '../../../shared/exercise.ts';
import { inSentence, listWords } from '../../../shared/list-words.ts';
import type { Text } from '../../../shared/text.ts';
import { useText } from '../../hooks/use-text.ts';
import styles from './conditions-group.module.css';
import { Row } from '../fields/row.tsx';
import { useFound } from '../search/search.ts';
import { SettingsGroup } from '../fields/settings-group.tsx';
import { Switch } from '../fields/switch.tsx';
import type { SettingsForm } from '../use-settings-form.ts';

/** What somebody wants left out, each with what that means. */
export function ConditionsGroup({ form }: { readonly form: SettingsForm }) {
  const text = useText();
  return (
    <SettingsGroup name="leaveOut" note={text('settings.groupNote.leaveOut')}>
      {CONDITIONS.map((condition) => (
        <ConditionRow key={condition} form={form} condition={condition} />
      ))}
    </SettingsGroup>
  );
}

function ConditionRow({ form, condition }: { readonly form: SettingsForm; readonly condition: Condition }) {
  const text = useText();
  const key = `conditions.${condition}` as const;
  const { conditions } = form.settings;
  const label = text(`settings.conditions.${condition}.label`);
  const hint = meaningOf(condition, text);
  const isFound = useFound(label, hint);
  const isOn = conditions.includes(condition);
  const flip = (on: boolean) => {
    form.change(key, {
      conditions: CONDITIONS.filter((other) => (other === condition ? on : conditions.includes(other))),
    });
  };
  return (
    <>
      <Row
        id={key}
        label={label}
        hint={hint}
        fallback={{ words: text('settings.off'), onReset: isOn ? () => flip(false) : null }}
        note={form.notes[key]}
      >
        {({ control, describedBy }) => (
          <Switch id={control} aria-describedby={describedBy} checked={isOn} onFlip={flip} />
        )}
      </Row>
      {isOn && isFound && <AskFirst condition={condition} />}
    </>
  );
}

/** What to ask or to mind with the exercises that stay. */
function AskFirst({ condition }: { readonly condition: Condition }) {
  const text = useText();
  const asked = CATALOGUE.filter(({ askWhen }) => askWhen.includes(condition));
  if (asked.length === 0) return null;
  return (
    <ul className={styles.asks} aria-label={text('settings.exercises.askFirst')}>
      {asked.map(({ id }) => (
        <li key={id}>
          <strong>{text(`exercises.${id}.name`)}.</strong> {text(`exercises.${id}.ask.${condition}`)}
        </li>
      ))}
    </ul>
  );
}

/** What a condition changes, as the catalogue has it. */
function meaningOf(condition: Condition, text: Text): string {
  return [
    leavesOut(condition, text),
    ...substitutes(condition, text),
    ...otherWays(condition, text),
    text(`settings.conditions.${condition}.more`),
  ]
    .filter((line) => line !== '')
    .join(' ');
}

function leavesOut(condition: Condition, text: Text): string {
  const isOff = (exercise: (typeof CATALOGUE)[number]) => exercise.offWhen.some((off) => off.condition === condition);
  const off = CATALOGUE.filter(isOff);
  if (off.length === 0) return text('settings.conditions.leavesNothingOut');
  const onFloor = CATALOGUE.filter(({ props }) => props.includes('floor'));
  if (off.length === onFloor.length && onFloor.every(isOff)) return text('settings.conditions.everythingOnFloor');
  const names = off.map(({ id }) => inSentence(text(`exercises.${id}.name`), text));
  return text('settings.conditions.leavesOut', { exercises: listWords(names, text) });
}

function substitutes(condition: Condition, text: Text): readonly string[] {
  return CATALOGUE.flatMap(({ offWhen }) => offWhen)
    .filter((off) => off.condition === condition && off.from === 'article')
    .flatMap(({ substitute }) =>
      substitute === null
        ? []
        : [
            text('settings.conditions.substitute', {
              exercise: inSentence(text(`exercises.${substitute}.name`), text),
            }),
            text('settings.conditions.article'),
          ],
    );
}

function otherWays(condition: Condition, text: Text): readonly string[] {
  return CATALOGUE.flatMap(({ id, variations, wayWhen }) => {
    const exercise = text(`exercises.${id}.name`);
    const words = (way: string) => text(`exercises.${id}.variations.${way}`);
    const fixed = wayWhen.filter((way) => way.condition === condition);
    const dropped = variations.filter(({ offWhen }) => offWhen.includes(condition));
    return [
      ...fixed.map(({ variation }) => text('settings.conditions.way', { exercise, way: words(variation) })),
      ...dropped.map((way) => text('settings.conditions.notThisWay', { exercise, way: words(way.id) })),
    ];
  });
}
