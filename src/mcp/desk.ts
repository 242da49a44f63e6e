import type { Ledger } from "../ledger/index.js";
import type { Readings } from "./readings.js";

/** What may be done beside reading. */
export type Power = "judge" | "add";

/** What the tools of a server work with: a ledger, and who asks. */
export interface Desk {
  readonly ledger: Ledger;
  /** Empty where only reading is allowed. */
  readonly powers: readonly Power[];
  /** The name that judgements are written down with. */
  readonly reviewer: string;
  /** The program that additions are written down with. */
  readonly program: string;
  /** Where texts are read. */
  readonly readings: Readings;
  /** The present, as an ISO 8601 instant in UTC. */
  now(): string;
  /** Where faults of the program are told. */
  log(line: string): void;
}

/** EDTF day of the present. */
export const todayOf = (desk: Desk): string => desk.now().slice(0, 10);
