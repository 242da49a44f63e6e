import type { AnyPage } from "../../src/web/index.js";

/** "/KAZ?year=2031" with something after its path: "/KAZ.json?year=2031". */
export function withEnd(address: string, end: string): string {
  const [path = "", query] = address.split("?");
  const named = path === "/" ? "/home" : path;
  return `${named}${end}${query === undefined ? "" : `?${query}`}`;
}

/**
 * Asks for a page in all its other forms. Returns what is wrong with them; a table or picture that the page has none of now must say so.
 */
export async function formFaults(origin: string, page: AnyPage, address: string): Promise<string[]> {
  const faults: string[] = [];
  const check = async (end: string, type: string, sound: (answer: Response) => Promise<string | null>) => {
    const answer = await fetch(origin + withEnd(address, end));
    const kind = answer.headers.get("content-type") ?? "";
    if (answer.status === 404) {
      const { error } = (await answer.json()) as { readonly error?: string };
      if (end === ".json" || !/^This page has no (?:table|picture) called/u.test(error ?? ""))
        faults.push(`${end} is not found: ${error}`);
    } else if (answer.status !== 200 || !kind.startsWith(type)) faults.push(`${end} answers ${answer.status}, ${kind}`);
    else {
      const wrong = await sound(answer);
      if (wrong !== null) faults.push(`${end}: ${wrong}`);
    }
  };
  await check(".json", "application/json", async (answer) => {
    const data: unknown = await answer.json();
    const read = page.schema.safeParse(data);
    if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    // A schema leaves out what it does not know.
    const [told, known] = [JSON.stringify(sorted(data)), JSON.stringify(sorted(read.data))];
    return told === known ? null : `there is more than its schema says, near ${firstDifference(told, known)}`;
  });
  const pictures = Object.keys(page.pictures ?? {});
  for (const name of [...Object.keys(page.tables ?? {}), ...pictures])
    await check(`/${name}.csv`, "text/csv", async (answer) => csvFault(await answer.text()));
  for (const name of pictures) {
    await check(`/${name}.svg`, "image/svg+xml", async (answer) =>
      /^(?:<\?xml[^>]*>\s*)?<svg[\s>]/u.test(await answer.text()) ? null : "this is no drawing",
    );
    await check(`/${name}.png`, "image/png", async (answer) =>
      Buffer.from(await answer.arrayBuffer()).toString("latin1", 1, 4) === "PNG" ? null : "this is no image",
    );
  }
  return faults;
}

/** Rows that are not as long as the first, counted as RFC 4180 reads them. */
function csvFault(text: string): string | null {
  const lengths = text
    .trimEnd()
    .replaceAll(/"(?:[^"]|"")*"/gu, "")
    .split("\r\n")
    .map((line) => line.split(",").length);
  const odd = lengths.findIndex((length) => length !== lengths[0]);
  return odd < 0 ? null : `row ${odd} has ${lengths[odd]} fields, not ${lengths[0]}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((unit, i) => unit !== b[i]);
  return a.slice(Math.max(0, at - 60), at + 60);
}
