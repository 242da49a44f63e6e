/** "1 claim", "1,204 claims"; `many` is the plural where "s" does not make it. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
