/** What somebody may do: each may what those before may. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(word: unknown): word is Role {
  return ROLES.some((role) => role === word);
}

/** Whether a role may do what another may; nobody (null) may nothing. */
export function may(role: Role | null, needed: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
