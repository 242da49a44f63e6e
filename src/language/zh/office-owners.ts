/** Phrases of offices that name whose they are, as offices.ts has them: rows `id | phrases`. */
export const officeOwners = `
VAT | 教廷大使; 圣座大使
`;
