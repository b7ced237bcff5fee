import { changedKeys } from '../../../shared/settings.ts';
import type { OtherTimer } from '../../../shared/takeover/other-timer.ts';
import { Button } from '../../components/button.tsx';
import { TakenList } from '../../components/taken-list.tsx';
import { useOtherTimers } from '../../hooks/use-other-timers.ts';
import { useText } from '../../hooks/use-text.ts';
import { BulkButtons } from './bulk-buttons.tsx';
import { Row } from '../fields/row.tsx';
import type { Bulk } from '../use-bulk.ts';

/** The settings of other break timers, each with exactly what would be taken over. */
export function TakeOverRows({ bulk }: { readonly bulk: Bulk }) {
  const text = useText();
  const timers = useOtherTimers();
  if (timers === null) return null;
  if (timers.length > 0) return timers.map((timer) => <TakeOverRow key={timer.app} bulk={bulk} timer={timer} />);
  return (
    <Row
      id="takeOver"
      label={text('settings.takeOver.label')}
      hint={text('settings.takeOver.hint')}
      fallback={null}
      note={undefined}
      group
      wide
    >
      {() => <p>{text('takeOver.none')}</p>}
    </Row>
  );
}

function TakeOverRow({ bulk, timer }: { readonly bulk: Bulk; readonly timer: OtherTimer }) {
  const text = useText();
  const place = `takeOver-${timer.app}`;
  const app = text(`takeOver.app.${timer.app}`);
  const label = text('settings.takeOver.from', { app });
  const words = text('takeOver.press');
  const isSame = changedKeys(bulk.settings, timer.patch).length === 0;
  return (
    <Row
      id={place}
      label={label}
      hint={text(isSame ? 'takeOver.same' : 'settings.takeOver.hint')}
      more={<TakenList timer={timer} />}
      fallback={null}
      note={bulk.noteOf(place)}
      group
    >
      {() => (
        <BulkButtons
          bulk={bulk}
          place={place}
          name={label}
          words={words}
          label={text('takeOver.pressNamed', { app })}
          idle={isSame ? <Button disabled>{words}</Button> : null}
          onPress={() => bulk.apply(place, timer.patch, text('takeOver.done', { app }))}
        />
      )}
    </Row>
  );
}
