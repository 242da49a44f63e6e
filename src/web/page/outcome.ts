/** Nothing is there. The sentence tells a person what was looked for and what to do. */
export class Missing extends Error {
  override readonly name = "Missing";
}

/** What stands after "?" can't be understood; one sentence. */
export class Unclear extends Error {
  override readonly name = "Unclear";
}

/** The page has another address: a path of this site, and what stands after it ("?q=loan") where that is something else than before. */
export class Moved extends Error {
  override readonly name = "Moved";
  constructor(
    readonly to: string,
    readonly asked: string | null = null,
  ) {
    super(to);
  }
}
