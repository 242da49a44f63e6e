/** Nothing is there. The sentence tells a person what was looked for and what to do. */
export class Missing extends Error {
  override readonly name = "Missing";
}

/** What stands after "?" can't be understood; one sentence. */
export class Unclear extends Error {
  override readonly name = "Unclear";
}

/** The page has another address: a path of this site. */
export class Moved extends Error {
  override readonly name = "Moved";
  constructor(readonly to: string) {
    super(to);
  }
}
