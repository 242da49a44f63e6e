/** What a table itself has under a key that came out of a document; undefined for what every object has, such as "constructor". */
export function own<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
