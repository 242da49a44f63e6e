/** A query that can't be carried out as written: one sentence, with the place. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  /** @param meant what may have been meant, in the place of the piece of the query that the sentence is about. */
  constructor(
    message: string,
    readonly meant: string | null = null,
  ) {
    super(message);
  }
}
