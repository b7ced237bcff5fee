import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/renderer/components/weekdays.ts';
import { StatisticsView } from '../../../src/renderer/statistics/statistics-view.tsx';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { aRecord } from '../../main/store/a-record.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage } from '../a-page.ts';

const snapshot = aSnapshot();
/** The windows' clock goes on from the snapshot to the real moment. */
const day = dayOf(Date.now());

async function open(records: readonly HistoryRecord[]) {
  let history = records;
  const page = aPage(snapshot, () => history);
  render(<StatisticsView />);
  await screen.findByRole('tab', { name: 'Today' });
  return { ...page, become: (next: readonly HistoryRecord[]) => (history = next) };
}

const choose = (tab: string) => userEvent.click(screen.getByRole('tab', { name: tab }));

describe('the statistics', () => {
  it('say what will be on each page of an empty history', async () => {
    await open([]);
    for (const tab of ['Today', 'Week', 'Calendar', 'Sitting', 'Breaks']) {
      await choose(tab);
      expect(await screen.findByText(/will stand here/)).toBeDefined();
    }
  });

  it('go from page to page with the arrow keys, with one stop for the Tab key', async () => {
    await open([]);
    await choose('Today');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Breaks');
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Week');
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  it('have a table behind the bars', async () => {
    await open([aRecord({ day })]);
    await choose('Week');
    const row = (await screen.findByRole('rowheader', { name: 'Minutes of stretching and resting', hidden: true }))
      .parentElement;
    expect(row?.textContent).toBe('Minutes of stretching and resting420');
  });

  it('find breaks by how they ended and by words', async () => {
    await open([aRecord({ id: 'a', day }), aRecord({ id: 'b', day, outcome: 'skipped', exercises: [] })]);
    await choose('Breaks');
    expect(await screen.findByText('2 breaks')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Find'), 'twist');
    expect(await screen.findByText('1 break')).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Ended'), 'Skipped');
    expect(await screen.findByText('No break fits.')).toBeDefined();
  });

  it('delete a break, offer to put it back, and read the history anew', async () => {
    const page = await open([aRecord({ day })]);
    await choose('Breaks');
    page.answer({ ok: true, note: 'Deleted.' });
    const press = await screen.findByRole('button', { name: /^Delete the break of/ });
    page.become([]);
    await userEvent.click(press);
    expect(await screen.findByText(/will stand here/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(page.sent).toEqual([
      { type: 'removeHistory', removal: { kind: 'one', id: 'b1' } },
      { type: 'restoreHistory' },
    ]);
  });

  it('say why something could not be done, and offer nothing to undo', async () => {
    const page = await open([aRecord({ day })]);
    await choose('Breaks');
    page.answer({ ok: false, reason: 'No space.' });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything', hidden: true }));
    expect(await screen.findByText('No space.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
