import type { ClaimType, Status } from "../../src/vocabulary/index.js";

/** Something that truly happened in an invented world, with all there is to know about it. */
export interface Happening {
  /** Names it; claims that tell it carry it as their truth. */
  readonly key: string;
  readonly type: ClaimType;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  /** Details that every reporter puts in words of their own: one of these instead of the value in `details`. */
  readonly wordings?: Readonly<Record<string, readonly string[]>>;
  readonly sum?: { readonly value: number; readonly currency: string };
  readonly place?: string;
  readonly people: readonly Person[];
  readonly steps: readonly Stage[];
  /** It holds on: later texts mention it as something that is so, often without a date. */
  readonly standing?: boolean;
}

export interface Person {
  readonly id: string;
  readonly office: string;
}

/** How far it had come. `day`: what a reporter dates it to; `said`: when it becomes news. Days as numbers of the calendar. */
export interface Stage {
  readonly status: Status;
  readonly day: number;
  readonly said: number;
  /** EDTF that reporters use instead of the day, where a period is meant. */
  readonly period?: string;
  /** Details that differ at this stage. */
  readonly details?: Readonly<Record<string, unknown>>;
}
