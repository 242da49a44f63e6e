/** Labels of those who ask in English transcripts. */
export const asking: readonly string[] = [
  ...["question", "q", "moderator", "operator", "interviewer", "reporter", "correspondent", "journalist", "host"],
  ...["anchor", "participant", "audience member"],
];
