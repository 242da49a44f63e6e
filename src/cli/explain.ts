import picocolors from "picocolors";
import type { Derived } from "../annotation/index.js";
import type { Claim } from "../claim/index.js";
import type { Document, Problem } from "../document/index.js";
import { LANGUAGES, readAll } from "../entente.js";
import { complain } from "./complaint.js";
import { derivation } from "./derivation.js";
import { inputs } from "./input.js";
import { write } from "./output.js";
import { passage } from "./passage.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { styleFor } from "./terminal.js";
import { languageCode, UsageError } from "./usage.js";
import { content, parties, percent, sayer, time } from "./wording.js";

export interface ExplainArguments {
  readonly claim?: string;
  readonly language?: string;
  readonly date?: string;
  readonly color?: boolean;
}

/** `entente explain`: prints why a claim was made; without a claim, the claims to choose from. Returns the exit code. */
export async function explainCommand(
  file: string,
  wanted: string | undefined,
  asked: ExplainArguments,
): Promise<number> {
  const style = styleFor({ ...asked, format: "table" });
  const options = {
    ...(asked.language === undefined ? {} : { language: languageCode(LANGUAGES, asked.language) }),
    ...(asked.date === undefined ? {} : { date: asked.date }),
  };
  const found: { readonly document: Document; readonly claim: Derived<Claim> }[] = [];
  let failed = false;
  const tell = (problem: Problem): void => {
    failed ||= problem.severity === "error";
    if (problem.severity !== "info") complain({ ...problem, place: problem.place ?? file });
  };
  // A file may hold several documents; their claims are numbered on.
  for await (const input of inputs([file], "file")) {
    if ("problem" in input) {
      tell(input.problem);
      continue;
    }
    for await (const { document, claims, problems } of readAll(input.source, options)) {
      problems.forEach(tell);
      if (document !== null) found.push(...claims.map((claim) => ({ document, claim })));
    }
  }
  if (failed && found.length === 0) return 1;
  const claims = found.map(({ claim }) => claim);
  const choice = wanted ?? asked.claim;
  if (choice === undefined) await write(choices(claims));
  else {
    const claim = chosen(claims, choice);
    await write(explanation(found.find((one) => one.claim === claim)!.document, claim, style));
  }
  return failed ? 1 : 0;
}

/** The claim of that number, id or start of an id. Throws UsageError when there is none, or more than one. */
function chosen(claims: readonly Derived<Claim>[], wanted: string): Derived<Claim> {
  const byNumber = /^\d{1,6}$/.test(wanted) ? claims[Number(wanted) - 1] : undefined;
  if (byNumber) return byNumber;
  const found = claims.filter(({ value }) => value.id.startsWith(wanted));
  if (found.length === 1) return found[0]!;
  if (found.length > 1 && wanted.length > 2)
    throw new UsageError(`${found.length} claims have an id that starts with ${wanted}; write more of it`);
  throw new UsageError(
    `The document has no claim ${wanted}; it has ${claims.length}, and the command lists them when no claim is named`,
  );
}

function choices(claims: readonly Derived<Claim>[]): string {
  if (claims.length === 0) return "No claims were found.\n";
  const digits = String(claims.length).length;
  return claims
    .map(({ value }, i) => {
      const what = [parties(value), content(value), time(value.when)].filter((part) => part !== "").join(" · ");
      return `${String(i + 1).padStart(digits)}  ${value.id}  ${value.type.padEnd(11)}  ${what}\n`;
    })
    .join("");
}

function explanation(document: Document, claim: Derived<Claim>, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const { value } = claim;
  const fields: [string, string][] = [
    ["claim", value.id],
    ["type", value.type],
    [value.mutual ? "parties" : "who", parties(value)],
    [
      "agents",
      value.agents.map(({ actor, office }) => printable(office ? `${actor.name} (${office})` : actor.name)).join(", "),
    ],
    ["what", content(value)],
    ["when", value.when ? `${time(value.when)} (${told(value.when)})` : ""],
    ["status", value.status],
    ["says", sayer(value.attribution)],
    ["notes", value.citations.map(printable).join(", ")],
    ["event", event(value)],
    ["sure", percent(value.confidence)],
    ["producer", printable(value.producer)],
  ];
  const known = fields
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${colours.dim(name.padEnd(9))} ${text}`);
  const words = passage(document.text, value.evidence, style.width - 2, style.colour).map((line) => `  ${line}`);
  const tree = derivation(document.text, claim, style);
  return [
    ...known,
    "",
    `In the text, at ${value.evidence.start}–${value.evidence.end}:`,
    ...words,
    "",
    "Why:",
    ...tree,
    "",
  ].join("\n");
}

function told(when: NonNullable<Claim["when"]>): string {
  const words = when.text === null ? "" : `“${printable(when.text)}”, `;
  return `${words}${{ stated: "as stated", publication: "from the date of publication", context: "from the text around" }[when.basis]}`;
}

function event({ event: { plover, mode, cameo, quad, goldstein, context } }: Claim): string {
  if (plover === null) return "";
  const codes = [
    cameo === null ? "" : `CAMEO ${cameo}`,
    quad === null ? "" : `quad ${quad}`,
    goldstein === null ? "" : `Goldstein ${goldstein}`,
    context.join(", "),
  ];
  return [mode === null ? plover : `${plover}/${mode}`, ...codes.filter((code) => code !== "")].join(" · ");
}
