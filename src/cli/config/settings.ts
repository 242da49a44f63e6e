import path from "node:path";
import { nearestWord } from "../../ledger/index.js";
import { UsageError } from "../usage.js";
import { type ConfigFile, lineOf } from "./config-file.js";
import { MAIL } from "./mail-settings.js";

/** What a setting is: the option that it stands for, as commander knows it, and what may be written. */
interface Setting {
  readonly option: string;
  readonly holds: "text" | "number" | "truth" | "place";
  /** A word of the environment that holds against it. */
  readonly env?: string;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  ledger: { option: "ledger", holds: "place", env: "ENTENTE_LEDGER" },
  queue: { option: "queue", holds: "text", env: "ENTENTE_QUEUE" },
  /** Looked for before the command line is read: words/chosen-lang.ts. */
  lang: { option: "lang", holds: "text", env: "ENTENTE_LANG" },
  language: { option: "language", holds: "text" },
  reader: { option: "reader", holds: "text" },
  "min-certainty": { option: "minCertainty", holds: "number" },
  "time-limit": { option: "timeLimit", holds: "number" },
  "memory-limit": { option: "memoryLimit", holds: "number" },
  "keep-originals": { option: "keepOriginals", holds: "truth" },
  jobs: { option: "jobs", holds: "number" },
  reviewer: { option: "reviewer", holds: "text", env: "ENTENTE_REVIEWER" },
  port: { option: "port", holds: "number" },
  tokens: { option: "tokens", holds: "place" },
  color: { option: "color", holds: "truth", env: "NO_COLOR" },
};

/** The table that tells what publishers are; see publisher-rules.ts. */
export const PUBLISHERS = "publishers";

/** All keys that a file may have. */
export const KEYS: readonly string[] = [...Object.keys(SETTINGS), PUBLISHERS, MAIL];

/** A value that a file gives an option. */
export interface Given {
  readonly option: string;
  readonly value: string | boolean;
  /** "entente.toml:3", for messages. */
  readonly place: string;
  readonly key: string;
}

/** What a file gives options. Throws UsageError for a key that there is not, and for a value of another kind. */
export function givenIn(file: ConfigFile, env: NodeJS.ProcessEnv = process.env): Given[] {
  return Object.entries(file.values).flatMap(([key, value]) => {
    const place = `${file.path}:${lineOf(file, key)}`;
    if (key === PUBLISHERS || key === MAIL) return [];
    const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    if (setting === undefined) throw new UsageError(`${place}: There is no setting ${key}; ${advice(key)}`);
    const { option, holds, env: over } = setting;
    const given = writtenAs(value, holds, file.path);
    if (given === null) throw new UsageError(`${place}: ${key} must be ${KINDS[holds]}`);
    return over !== undefined && env[over] ? [] : [{ option, value: given, place, key }];
  });
}

const KINDS: Readonly<Record<Setting["holds"], string>> = {
  text: 'words in quotation marks, such as "en"',
  place: 'words in quotation marks, such as "desk.db"',
  number: "a number, such as 4",
  truth: "true or false",
};

function advice(key: string): string {
  const near = nearestWord(key, KEYS);
  return near === null ? `choose from ${KEYS.join(", ")}` : `did you mean ${near}?`;
}

/** A value as the command line would have it; a file is named from where its setting stands. */
function writtenAs(value: unknown, holds: Setting["holds"], file: string): string | boolean | null {
  if (holds === "truth") return typeof value === "boolean" ? value : null;
  if (holds === "number") return typeof value === "number" ? String(value) : null;
  if (typeof value !== "string" || value === "") return null;
  const isFile = holds === "place" && !/^postgres(?:ql)?:\/\//u.test(value);
  return isFile ? path.resolve(path.dirname(file), value) : value;
}
