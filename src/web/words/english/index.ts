// The pages in English: one file a subject. Another language is a folder of the same shape.
import { about } from "./about.js";
import { api } from "./api.js";
import { site } from "./site.js";

export const english = { about, api, site };

export type Words = typeof english;
