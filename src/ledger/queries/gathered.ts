/** The values that `Engine.gather` has put into one: a list, or its JSON text; nothing where there were none. */
export function gathered<V>(value: unknown): V[] {
  const list: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return Array.isArray(list) ? list.filter((one) => one !== null) : [];
}
