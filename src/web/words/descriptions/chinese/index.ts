import type { Descriptions } from "../index.js";
import { answers } from "./answers.js";
import { questions } from "./questions.js";
import { records } from "./records.js";

export const descriptions: Descriptions = { ...questions, ...records, ...answers };
