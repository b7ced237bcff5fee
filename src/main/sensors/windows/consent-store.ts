/** Where Windows keeps who may use a device, and who uses it. */
const STORE = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/** Arguments for `reg` that list one device: `microphone` or `webcam`. */
export function consentQuery(device: 'microphone' | 'webcam'): readonly string[] {
  return ['query', `${STORE}\\${device}`, '/s'];
}

/**
 * The first program that uses the device at the moment: it has begun (`LastUsedTimeStart`) and not stopped
 * (`LastUsedTimeStop` is 0). Null: none does.
 * @param listing what `reg query … /s` writes
 * @param own our own program's file name, which does not count
 */
export function findUser(listing: string, own: string): { readonly name: string } | null {
  const entries = listing.split(/\r?\n(?=HKEY_)/);
  const names = entries.filter(isInUse).map((entry) => programOf(entry.split(/\r?\n/, 1)[0] ?? ''));
  const name = names.find((candidate) => candidate.toLowerCase() !== own.toLowerCase());
  return name === undefined ? null : { name };
}

function isInUse(entry: string): boolean {
  return (valueOf(entry, 'LastUsedTimeStart') ?? 0n) !== 0n && valueOf(entry, 'LastUsedTimeStop') === 0n;
}

function valueOf(entry: string, name: string): bigint | null {
  const digits = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-f]+)\\s*$`, 'im').exec(entry)?.[1];
  return digits === undefined ? null : BigInt(digits);
}

/** The last part of a key: a path with `#` for `\`, or a package's name with its maker's number. */
function programOf(key: string): string {
  const last = key.trim().split('\\').at(-1) ?? '';
  return last.includes('#') ? (last.split('#').at(-1) ?? last) : last.replace(/_[^_]*$/, '');
}
