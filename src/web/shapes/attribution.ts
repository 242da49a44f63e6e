import { z } from "zod";
import type { Attribution } from "../../claim/index.js";
import { ActorShape } from "./fact.js";

/** Who says so, and who reported it. */
export const AttributionShape: z.ZodType<Attribution> = z
  .strictObject({
    speaker: ActorShape,
    verb: z.string().nullable(),
    get via() {
      return AttributionShape.exactOptional();
    },
  })
  .meta({ id: "Attribution" });
