/**
 * An expression that is made when it is first asked for: those made of tables are long, and to parse them all would cost each start a time
 * that only a document with notes is worth.
 */
export function later(source: () => string | RegExp, flags = "u"): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    if (made === undefined) {
      const told = source();
      made = typeof told === "string" ? new RegExp(told, flags) : told;
    }
    return made;
  };
}
