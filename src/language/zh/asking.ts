/** Labels of those who ask in Chinese transcripts. */
export const asking: readonly string[] = ["记者", "問", "问", "主持人", "提问", "提問", "主播"];
