/** A page that asks before main knows that it is there is refused, and a moment later it is not. */
const ATTEMPTS = 20;
const AGAIN_AFTER_MS = 50;

/** Asks main until it answers; rejects when it refuses again and again. */
export async function askUntilTold<Answer>(ask: () => Promise<Answer>, attempts = ATTEMPTS): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (attempts <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return askUntilTold(ask, attempts - 1);
  }
}
