import { describe, expect, it, vi } from 'vitest';
import { createMessages } from '../../src/main/messages.ts';

describe('messages', () => {
  it('show the same thing once, and are gone when dismissed', () => {
    const onChange = vi.fn();
    const messages = createMessages();
    messages.watch(onChange);
    messages.add('settingsNewer', { file: 'config.json' });
    messages.add('settingsNewer', { file: 'config.json' });
    expect(messages.list()).toHaveLength(1);
    expect(onChange).toHaveBeenCalledTimes(1);
    messages.dismiss(messages.list()[0]?.id ?? '');
    messages.dismiss('never shown');
    expect(messages.list()).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
