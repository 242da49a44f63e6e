import type { PublisherRule } from "../../ledger/index.js";
import { PUBLISHER_KINDS, publisherKey } from "../../vocabulary/index.js";
import { partyCalled } from "../party-called.js";
import { UsageError } from "../usage.js";
import { type ConfigFile, lineOf } from "./config-file.js";
import { PUBLISHERS } from "./settings.js";

/**
 * What a file says that publishers are, by name or by the host of their site:
 *
 *     [publishers]
 *     "Balta Weekly" = "press"
 *     "media.balta.example" = { kind = "state-media", of = "KAZ" }
 *
 * Throws UsageError.
 */
export async function publisherRulesIn(file: ConfigFile): Promise<PublisherRule[]> {
  const table = file.values[PUBLISHERS];
  if (table === undefined) return [];
  if (!isTable(table))
    throw new UsageError(`${file.path}:${lineOf(file, PUBLISHERS)}: publishers must be a table: [publishers]`);
  return Promise.all(Object.entries(table).map(([publisher, said]) => ruleOf(file, publisher, said)));
}

async function ruleOf(file: ConfigFile, publisher: string, said: unknown): Promise<PublisherRule> {
  const wrong = (why: string) => new UsageError(`${file.path}:${lineOf(file, publisher)}: "${publisher}" ${why}`);
  if (publisherKey(publisher) === "") throw wrong("is not the name of a publisher");
  const { kind: named, of, ...more } = isTable(said) ? said : { kind: said };
  const [other] = Object.keys(more);
  if (other !== undefined) throw wrong(`has ${other}; it may only have kind and of`);
  const kind = PUBLISHER_KINDS.find((one) => one === named);
  if (kind === undefined) throw wrong(`must be one of ${PUBLISHER_KINDS.join(", ")}`);
  const needs = kind === "official" || kind === "state-media";
  if (of === undefined && needs) throw wrong(`must say whose it is: { kind = "${kind}", of = "KAZ" }`);
  if (of !== undefined && typeof of !== "string") throw wrong('needs of in quotation marks, such as "KAZ"');
  const party =
    of === undefined
      ? null
      : await partyCalled(of).catch((error: Error) =>
          Promise.reject(wrong(`belongs to an unknown party: ${error.message}`)),
        );
  return { publisher, kind, of: party };
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
