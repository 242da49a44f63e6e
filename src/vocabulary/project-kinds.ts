/** What is built, run or rehabilitated (details of `project`). */
export const PROJECT_KINDS = [
  "road",
  "railway",
  "tunnel",
  "bridge",
  "port",
  "airport",
  "pipeline",
  "power-plant",
  "hydropower",
  "transmission-line",
  "industrial",
  "telecom",
  "mining",
  "other",
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** How far a project has come (details of `project`). */
export const MILESTONES = ["proposed", "agreed", "started", "ongoing", "completed", "cancelled"] as const;
export type Milestone = (typeof MILESTONES)[number];
