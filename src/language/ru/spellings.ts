/** Words that stand for each other in names of organisations, a row each: the short for the long, in the case that they have behind another noun. */
export const spellings = `
ООН; Организации Объединённых Наций
СНГ; Содружества Независимых Государств
ЕС; Евросоюза; Европейского союза
ЕАЭС; Евразийского экономического союза
ОДКБ; Организации Договора о коллективной безопасности
ШОС; Шанхайской организации сотрудничества
`;
