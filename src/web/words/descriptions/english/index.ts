import type { Descriptions } from "../index.js";
import { answers } from "./answers.js";
import { questions } from "./questions.js";
import { records } from "./records.js";

/** Descriptions of which a reader of English is told another wording; the rest stays as /openapi.json has it. */
export const descriptions: Descriptions = { ...questions, ...records, ...answers };
