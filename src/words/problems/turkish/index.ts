import type { Problems } from "../english/index.js";
import { commands } from "./commands.js";
import { inputs } from "./inputs.js";
import { ledgers } from "./ledgers.js";

export const problems: Problems = { ...inputs, ...ledgers, ...commands };
