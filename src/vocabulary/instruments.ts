/** What states sign (details of `agreement`). */
export const INSTRUMENTS = [
  "treaty",
  "agreement",
  "memorandum",
  "joint-statement",
  "protocol",
  "contract",
  "declaration",
] as const;
