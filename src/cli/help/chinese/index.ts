// Help in Chinese.
import type { HelpWords } from "../help.js";
import { dossiers } from "./dossiers.js";
import { fleet } from "./fleet.js";
import { keeping } from "./keeping.js";
import { questions } from "./questions.js";
import { reading } from "./reading.js";
import { serving } from "./serving.js";
import { shared } from "./shared.js";
import { sources } from "./sources.js";
import { taking } from "./taking.js";

export const help: HelpWords = {
  commands: { ...reading, ...keeping, ...questions, ...sources, ...dossiers, ...fleet, ...serving, ...taking },
  shared,
};
