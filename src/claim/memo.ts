import type { Scene } from "./scene.js";

/** A pure function of a scene and a token, worked out once for each token. What it gives is shared by all who ask: never change it. */
export function perToken<V>(compute: (scene: Scene, token: number) => V): (scene: Scene, token: number) => V {
  const known = new WeakMap<Scene, V[]>();
  return (scene, token) => {
    let values = known.get(scene);
    if (values === undefined) {
      values = [];
      known.set(scene, values);
    }
    const before = values[token];
    if (before !== undefined) return before;
    const value = compute(scene, token);
    values[token] = value;
    return value;
  };
}

/** What a question on a token comes to, nothing where answering it leads back to it. `asked`: the tokens that are being asked about. */
export function unlessAsked<V>(asked: Set<number>, token: number, answer: () => V[]): V[] {
  if (asked.has(token)) return [];
  asked.add(token);
  const found = answer();
  asked.delete(token);
  return found;
}

/** A pure function of one thing, worked out once for as long as that thing lives. What it gives is shared: never change it. */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
