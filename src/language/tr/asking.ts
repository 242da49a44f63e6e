/** Labels of those who ask in Turkish transcripts. */
export const asking: readonly string[] = ["soru", "gazeteci", "muhabir", "sunucu", "moderatör", "spiker", "katılımcı"];
