// Help in English: one file an area of commands. Another language is a folder of the same shape.
import { dossiers } from "./dossiers.js";
import { fleet } from "./fleet.js";
import { keeping } from "./keeping.js";
import { questions } from "./questions.js";
import { reading } from "./reading.js";
import { serving } from "./serving.js";
import { shared } from "./shared.js";
import { sources } from "./sources.js";
import { taking } from "./taking.js";

export const english = {
  commands: { ...reading, ...keeping, ...questions, ...sources, ...dossiers, ...fleet, ...serving, ...taking },
  shared,
};
