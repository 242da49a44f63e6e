import type { TimeTable } from "../language.js";

export const times: TimeTable = {
  months: {},
  weekdays: {},
  seasons: {},
  units: {},
  shifts: {},
  days: {},
  parts: {},
  classes: {},
  patterns: "",
  ahead: [],
  past: [],
};
