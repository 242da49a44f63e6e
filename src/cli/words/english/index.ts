// What commands say in English: one file an area. Another language is a folder of the same shape.
import { adding } from "./adding.js";
import { asking } from "./asking.js";
import { explaining } from "./explaining.js";
import { holdings } from "./holdings.js";
import { results } from "./results.js";

export const english = { adding, asking, explaining, holdings, results };

export type Words = typeof english;
