/** A purpose of money by the OECD Development Assistance Committee's list. */
export interface Sector {
  /** Three digits. */
  readonly code: string;
  /** The name to show, in English, shortened. */
  readonly name: string;
}

/** The 24 three-digit sectors that AidData's records use (OECD DAC and CRS code lists). */
export const SECTORS: readonly Sector[] = [
  { code: "110", name: "Education" },
  { code: "120", name: "Health" },
  { code: "130", name: "Population policies and reproductive health" },
  { code: "140", name: "Water supply and sanitation" },
  { code: "150", name: "Government and civil society" },
  { code: "160", name: "Other social infrastructure and services" },
  { code: "210", name: "Transport and storage" },
  { code: "220", name: "Communications" },
  { code: "230", name: "Energy" },
  { code: "240", name: "Banking and financial services" },
  { code: "250", name: "Business and other services" },
  { code: "310", name: "Agriculture, forestry, fishing" },
  { code: "320", name: "Industry, mining, construction" },
  { code: "330", name: "Trade policies and regulations" },
  { code: "410", name: "General environment protection" },
  { code: "430", name: "Other multisector" },
  { code: "510", name: "General budget support" },
  { code: "520", name: "Developmental food aid and food security" },
  { code: "530", name: "Other commodity assistance" },
  { code: "600", name: "Action relating to debt" },
  { code: "720", name: "Emergency response" },
  { code: "730", name: "Reconstruction relief and rehabilitation" },
  { code: "740", name: "Disaster prevention and preparedness" },
  { code: "998", name: "Unallocated or unspecified" },
];

const byCode = new Map(SECTORS.map((sector) => [sector.code, sector]));

/** The sector with this three-digit code, or undefined. */
export function sectorByCode(code: string): Sector | undefined {
  return byCode.get(code);
}
