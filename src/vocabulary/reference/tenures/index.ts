// Terms of office by region, and the days that REIGN has.
import { AFRICA } from "./africa.js";
import { AMERICAS } from "./americas.js";
import { ASIA } from "./asia.js";
import { EUROPE_EAST } from "./europe-east.js";
import { EUROPE_WEST } from "./europe-west.js";
import { MIDDLE_EAST } from "./middle-east.js";
import { OCEANIA } from "./oceania.js";

export { REIGN } from "./reign.js";

/** Rows of all regions, as tenures.ts reads them. */
export const TENURE_ROWS: readonly string[] = [AFRICA, AMERICAS, ASIA, EUROPE_EAST, EUROPE_WEST, MIDDLE_EAST, OCEANIA];
