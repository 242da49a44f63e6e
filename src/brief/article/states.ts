import { detailOf, type Material } from "./material.js";

/** The states that people stand for, by their ids. */
export function statesOf(all: readonly Material[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const set = (id: string, state: string | undefined) => {
    if (state !== undefined && !states.has(id)) states.set(id, state);
  };
  for (const { claims } of all)
    for (const { agents, attribution } of claims)
      for (const actor of [...agents.map(({ actor }) => actor), ...(attribution === null ? [] : [attribution.speaker])])
        set(actor.id, actor.state);
  // Who travels for one state is of it, where nothing says otherwise.
  for (const one of all) {
    const [from, ...others] = one.fact.source;
    const visitor = detailOf(one, "visitor");
    if (visitor !== null && others.length === 0) set(visitor, from?.id);
  }
  return states;
}
