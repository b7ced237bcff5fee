import { Variant } from '@jellybrick/dbus-next';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/main/bus/values.ts';

describe('values on the bus', () => {
  it('come as plain values, however deep', () => {
    const bytes = Buffer.from([1]);
    const came = [{ a: new Variant('v', new Variant('t', 7n)) }, [new Variant('as', ['x'])], bytes];
    expect(unpack(came)).toEqual([{ a: 7 }, [['x']], bytes]);
  });

  it('go as variants where they say their type', () => {
    const hints = { urgency: { signature: 'y', value: 1 }, plain: 'text' };
    expect(pack(['app', hints])).toEqual(['app', { urgency: new Variant('y', 1), plain: 'text' }]);
  });
});
