/** Phrases of offices that name whose they are, as offices.ts has them: rows `id | phrases`. */
export const officeOwners = `
USA | beyaz saray sözcüsü*
RUS | kremlin sözcüsü*
VAT | papalık elçi*
org:EU | ab yüksek temsilci*; ab komisyonu başkan*; avrupa komisyonu başkan*; ab konseyi başkan*; ab komiser*; ab türkiye delegasyonu başkan*; avrupa parlamentosu başkan*
org:UN | bm genel sekreter*
org:NATO | nato genel sekreter*
org:IMF | imf başkan*
org:WB | dünya bankası başkan*
org:PACE | akpm başkan*
`;
