/** Whether an address is that of a schema of PostgreSQL, and not of a file. */
export function isServer(address: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(address);
}

/** The address of a ledger as a person is told it: without name and password. */
export function shownAddress(address: string): string {
  return isServer(address) ? address.replace(/:\/\/.*@/u, "://") : address;
}
