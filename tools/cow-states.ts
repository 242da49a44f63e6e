import { readFileSync } from "node:fs";

/** A state of the Correlates of War project: the alpha-3 code of ours, and the year in which the project first counts it as a state. */
export interface CowState {
  readonly id: string;
  readonly since: number;
}

// Abbreviations of COW that are not the alpha-3 code: "COW:ISO". An empty code: ended without a code of ISO 3166-3 in states.ts.
const DIFFERENT = `
AAB:ATG ALG:DZA ANG:AGO AUL:AUS AUS:AUT BAH:BHR BAR:BRB BFO:BFA BHM:BHS BHU:BTN BNG:BGD BOS:BIH BOT:BWA BRU:BRN BUI:BDI BUL:BGR CAM:KHM
CAO:CMR CAP:CPV CDI:CIV CEN:CAF CHA:TCD CON:COG COS:CRI CRO:HRV CZE:CSK CZR:CZE DEN:DNK DRC:COD DRV:VNM EQG:GNQ ETM:TLS FIJ:FJI FRN:FRA
GAM:GMB GDR:DDR GFR:DEU GMY:DEU GRG:GEO GRN:GRD GUA:GTM GUI:GIN HAI:HTI HON:HND ICE:ISL INS:IDN IRE:IRL KOS:XKX KUW:KWT KYR:KGZ KZK:KAZ
LAT:LVA LEB:LBN LES:LSO LIB:LBY LIT:LTU MAA:MRT MAC:MKD MAD:MDV MAG:MDG MAL:MYS MAS:MUS MAW:MWI MLD:MDA MNC:MCO MNG:MNE MON:MNG MOR:MAR
MSI:MHL MYA:MMR MZM:MOZ NAU:NRU NEP:NPL NEW:NZL NIG:NGA NIR:NER NTH:NLD OMA:OMN PAL:PLW PAR:PRY PHI:PHL POR:PRT ROK:KOR ROM:ROU RVN: SAF:ZAF
SAL:SLV SEY:SYC SIE:SLE SIN:SGP SKN:KNA SLO:SVK SLU:LCA SLV:SVN SNM:SMR SOL:SLB SPN:ESP SRI:LKA SUD:SDN SVG:VCT SWA:SWZ SWD:SWE SWZ:CHE TAJ:TJK
TAW:TWN TAZ:TZA THI:THA TOG:TGO TRI:TTO UAE:ARE UKG:GBR URU:URY VAN:VUT YAR:YEM YPR: ZAM:ZMB ZAN: ZIM:ZWE
`;

/** The states of cow_states.csv (State System Membership, v2016) by their number. */
export function cowStates(file: string): ReadonlyMap<number, CowState> {
  const codes = new Map(
    DIFFERENT.trim()
      .split(/\s+/u)
      .map((pair) => pair.split(":") as [string, string]),
  );
  const states = new Map<number, CowState>();
  for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
    const [abbreviation = "", number, , year] = line.split(",");
    const known = states.get(Number(number));
    // A state with several spells was first counted in the earliest; what ended before 1945 joined nothing that is of interest here.
    const since = Math.min(known?.since ?? Number(year), Number(year));
    states.set(Number(number), { id: codes.get(abbreviation) ?? abbreviation, since });
  }
  return states;
}
