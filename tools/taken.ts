/**
 * Milliseconds since then (as performance.now() tells) where limits of time are measured (`npm run limits`), and 0 elsewhere: tests run beside
 * others, and a busy machine is no fault of theirs. What costs the square of its size still breaks the time that a test has.
 */
export function taken(since: number): number {
  return process.env.ENTENTE_TIMED ? performance.now() - since : 0;
}
