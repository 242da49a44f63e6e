import { SPEECH_ACTS } from "../../vocabulary/index.js";

/** CAMEO codes of speech acts by slug. */
export const SPEECH_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  SPEECH_ACTS.map(({ slug, cameo }) => [slug, cameo]),
);
