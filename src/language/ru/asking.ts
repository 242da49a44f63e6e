/** Labels of those who ask in Russian transcripts. */
export const asking: readonly string[] = [
  ...["вопрос", "корреспондент", "журналист", "журналистка", "ведущий", "ведущая", "модератор", "реплика"],
  ...["из зала", "участник"],
];
