import { z } from "zod";
import { briefMarkdown, factsIn } from "../../brief/index.js";
import { apparatusFor } from "../../entente.js";
import { visible } from "../../text/index.js";
import { fittedText } from "../fitted.js";
import { quoted } from "../quoted.js";
import { tool } from "../tool.js";
import { dossierInput, dossierOf } from "./dossier.js";

export const brief = tool({
  name: "brief",
  title: "A short dossier with footnotes",
  description:
    "A short dossier of a state or a pair with footnotes: every statement names the documents that tell it, with their words and addresses, in a style of citation. For texts that are to be handed on.",
  input: z.strictObject({
    ...dossierInput,
    rows: dossierInput.rows.default(4),
    cite: z.enum(["chicago", "apa", "iso690", "gost"]).default("chicago"),
  }),
  power: null,
  async run(desk, { cite, ...asked }) {
    const made = await dossierOf(desk, asked);
    return quoted(fittedText(briefMarkdown(made, visible, await apparatusFor(desk.ledger, factsIn(made), cite))));
  },
});
