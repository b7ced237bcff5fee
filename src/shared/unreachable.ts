/**
 * Ends a switch over a union: a case that is forgotten does not compile.
 * @throws Error when a value from outside the types gets here all the same.
 */
export function unreachable(value: never): never {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
}
