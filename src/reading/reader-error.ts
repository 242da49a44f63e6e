/** The reader can't be used; the message says why and what to do. */
export class ReaderError extends Error {
  override readonly name = "ReaderError";
}
