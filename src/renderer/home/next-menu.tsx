import type { Snapshot } from '../../shared/snapshot.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { Menu } from './menu.tsx';

const POSTPONES = [5, 10] as const;

/** What can be decided about the next break while it is not announced yet; nothing where nothing is allowed. */
export function NextMenu({ snapshot, ask }: { readonly snapshot: Snapshot; readonly ask: Ask }) {
  const text = useText();
  const { phase, postponesLeft, skipFromAt } = snapshot;
  if (phase.name !== 'working') return null;
  const postpones = POSTPONES.map((minutes) => ({
    label: text('home.next.postpone', { minutes }),
    onChoose: () => ask({ type: 'postponeNext', minutes }),
  }));
  const skip = { label: text('home.next.skip'), onChoose: () => ask({ type: 'skipNext' }) };
  const choices = [...(postponesLeft === 0 ? [] : postpones), ...(skipFromAt === null ? [] : [skip])];
  if (choices.length === 0) return null;
  return <Menu name="next" label={text('home.next.open')} group={text('home.next.group')} choices={choices} />;
}
