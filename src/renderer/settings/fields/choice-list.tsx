import styles from './choice-list.module.css';

interface ChoiceListProps<Value extends string> {
  /** Of the radio buttons, unlike any other of the page. */
  readonly name: string;
  /** An empty hint is none. */
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons below each other, each with what it means. */
export function ChoiceList<Value extends string>({ name, choices, chosen, onChoose }: ChoiceListProps<Value>) {
  return (
    <div className={styles.list}>
      {choices.map(({ value, label, hint }, index) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={hint === '' ? undefined : `${name}-${index}-hint`}
            aria-label={label}
            onChange={() => onChoose(value)}
          />
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {hint !== '' && (
              <span id={`${name}-${index}-hint`} className={styles.hint}>
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
