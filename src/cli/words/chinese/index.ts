// What commands say in Chinese.
import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";
import { adding } from "./adding.js";
import { asking } from "./asking.js";
import { explaining } from "./explaining.js";
import { holdings } from "./holdings.js";
import { results } from "./results.js";

export const patterns: Patterns<Words> = { adding, asking, explaining, holdings, results };
