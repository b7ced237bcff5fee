import { describe, expect, it } from 'vitest';
import { fileFor } from '../../src/main/serve-pages.ts';

describe('the pages', () => {
  it('are served by their own name, with or without a query', () => {
    expect(fileFor('trailbreak://home/')).toBe('home/index.html');
    expect(fileFor('trailbreak://break/?role=guide')).toBe('break/index.html');
    expect(fileFor('trailbreak://notice/assets/index-Cx_1.2.js')).toBe('assets/index-Cx_1.2.js');
  });

  it.each([
    'trailbreak://elsewhere/',
    'trailbreak://home/../../etc/passwd',
    'trailbreak://home/assets/../../../etc/passwd',
    'trailbreak://home/assets/%2e%2e/secret',
    'trailbreak://home/assets/..%2fsecret',
    'trailbreak://home/assets/..',
    'trailbreak://home/assets/a/b.js',
    'trailbreak://home//etc/passwd',
    'trailbreak://home/index.html%00.png',
    'trailbreak://home/assets\\a.js',
    'trailbreak://home:80/',
    'file:///etc/passwd',
  ])('do not include %s', (address) => {
    expect(fileFor(address)).toBeNull();
  });
});
