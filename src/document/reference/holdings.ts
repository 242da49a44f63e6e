import { type ArchiveForm, valuesOf } from "../../language/documents/index.js";
import { later } from "./later.js";
import type { PartRule, Parts } from "./slip.js";
import { wordTable } from "./word-table.js";

/** Where one archive and the next ends: a stop, a comma, a bracket, what was read already. */
const BEFORE = "(?<![^\\s.,;:([/\\uE000])";

const isHolding = wordTable("archiveHints");

/** Call numbers of archives, with the archive that they belong to and the sheet that the note points to. */
export const HOLDING_RULES: readonly PartRule[] = valuesOf("archiveForms").flat().map(holdingRule);

function holdingRule({ name, form, groups }: ArchiveForm): PartRule {
  return {
    name,
    when: isHolding,
    form: later(() => `${BEFORE}(?:${form.source})`, "gu"),
    read(match) {
      const told = (group: (typeof groups)[number]): string | undefined =>
        groups.map((one, i) => (one === group ? match[i + 1] : undefined)).find((words) => words !== undefined);
      const [archive, location, sheet] = [told("archive"), told("location"), told("sheet")];
      const parts: Parts = {
        ...(archive === undefined ? {} : { archive }),
        ...(location === undefined ? {} : { archive_location: location.replace(/\.$/u, "") }),
        ...(sheet === undefined ? {} : { locator: sheet.replace(/[–—]/gu, "-") }),
      };
      return { parts };
    },
  };
}
