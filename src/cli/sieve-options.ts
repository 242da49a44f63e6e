import { type Command, Option } from "commander";
import type { Sieve, Theme } from "../dossier/index.js";
import { BRIEF_LANGUAGES } from "./brief-formats.js";
import { checked, choice } from "./options.js";
import { publicationDate, wholeNumber } from "./usage.js";

/** Subjects of facts; named here too, so that a command line is understood without loading what folds them. One that is missing does not compile. */
const THEMES = {
  conflict: true,
  level: true,
  agreements: true,
  money: true,
  meetings: true,
  projects: true,
  positions: true,
  trade: true,
  cooperation: true,
  statements: true,
  memberships: true,
  acts: true,
} as const satisfies Readonly<Record<Theme, true>>;
const THEME_NAMES = Object.keys(THEMES) as readonly Theme[];

/** Which facts a dossier is made of, as the command line gives it. */
export interface SieveArguments {
  /** Percent. */
  readonly sure?: number;
  readonly about?: Theme;
  readonly factsSince?: string;
  readonly factsUntil?: string;
  readonly source?: string;
  readonly language?: (typeof BRIEF_LANGUAGES)[number];
  readonly judged?: "yes" | "no";
  /** False where denied facts are left out. */
  readonly denied?: boolean;
}

/** Adds the options that leave out facts: the filters of the page. */
export function sieveOptions(command: Command): void {
  command
    .addOption(new Option("--sure <percent>").argParser(checked((given) => wholeNumber(given, 0, 100))))
    .addOption(choice("--about <theme>", THEME_NAMES))
    .addOption(new Option("--facts-since <date>").argParser(checked(publicationDate)))
    .addOption(new Option("--facts-until <date>").argParser(checked(publicationDate)))
    .option("--source <name>")
    .addOption(choice("--language <code>", BRIEF_LANGUAGES))
    .addOption(choice("--judged <answer>", ["yes", "no"]))
    .option("--no-denied");
}

/** The sieve that the options ask for. */
export function sieveAsked(asked: SieveArguments): Sieve {
  const { sure, about, factsSince, factsUntil, source, language, judged, denied } = asked;
  return {
    ...(sure === undefined ? {} : { sure: sure / 100 }),
    ...(about === undefined ? {} : { about }),
    ...(factsSince === undefined ? {} : { since: factsSince }),
    ...(factsUntil === undefined ? {} : { until: factsUntil }),
    ...(source?.trim() ? { source: source.trim() } : {}),
    ...(language === undefined ? {} : { language }),
    ...(judged === undefined ? {} : { judged: judged === "yes" }),
    ...(denied === false ? { denied } : {}),
  };
}
