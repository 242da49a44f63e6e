import type { Problems } from "../english/index.js";
import { causes } from "./causes.js";
import { commands } from "./commands.js";
import { inputs } from "./inputs.js";
import { judgements } from "./judgements.js";
import { ledgers } from "./ledgers.js";
import { questions } from "./questions.js";
import { services } from "./services.js";

export const problems: Problems = {
  ...inputs,
  ...ledgers,
  ...commands,
  ...judgements,
  ...questions,
  ...services,
  ...causes,
};
