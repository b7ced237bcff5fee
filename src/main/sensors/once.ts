/** Makes something at the first call, and gives the same to all later ones; an error stays as well. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
