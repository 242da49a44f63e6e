/** The list of publishers. */
export const publishers = {
  title: "Publishers",
  caption: "Publishers, those with most documents first",
  lead: "What kind of publisher each is. It says who speaks, not whether it is true, and counts in no score.",
  columns: { publisher: "Publisher", documents: "Documents", kind: "Kind", by: "Who says so" },
  nobody: "no publisher named",
  decided: (reviewer: string, day: string, reason: string | null) =>
    `${reviewer}, ${day}${reason === null ? "" : `: ${reason}`}`,
  filter: "Kind",
  all: "all kinds",
  show: "Show",
  none: "There is none of that kind.",
  cut: (n: string) => `Only the first ${n} are shown; entente publishers lists all.`,
  change: "Whoever sees it otherwise says so with entente publisher; it holds for all documents of that publisher.",
} as const;
