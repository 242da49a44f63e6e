import { own } from "../text/index.js";
import { stateByIso2 } from "./states.js";

/** Labels in the host names of governments, presidents' offices, ministries and parliaments. */
const OFFICIAL = new Set(
  `gov gob gouv go govt gub gv gou mfa mofa mid mae mre mea minrel mzv msz um mfat dfat cancilleria exteriores diplomatie diplomacy
  auswaertiges-amt bundesregierung bundeskanzler bundespraesident quirinale esteri elysee royal kremlin akorda president presidence presidency
  presidencia presidente prezident prezydent president-office government regering regjeringen valtioneuvosto premier primeminister pm pmo pmindia
  planalto itamaraty casarosada moncloa parliament duma senate sejm presidency presidence predsednik predsjednik predsednica presidenti presidencia
  presidentti prezidentas lrp president-of vlada kormany miniszterelnok valtioneuvosto government governo gouvernement gobierno regering statsministeriet
  urm mzz mvep minbuza eda pmc primeministry premierminister primature statehouse kantei kemlu setneg setkab presiden royalcourt diwan cabinet`.split(
    /\s+/,
  ),
);

/** Country codes that are not ISO 3166. */
const DOMAINS: Readonly<Record<string, string>> = { gov: "USA", mil: "USA", uk: "GBR" };

/** Sites of organisations between states, by the end of their host names. */
const ORGANISATIONS: Readonly<Record<string, string>> = {
  "un.org": "org:UN",
  "europa.eu": "org:EU",
  "nato.int": "org:NATO",
  "au.int": "org:AU",
  "asean.org": "org:ASEAN",
  "osce.org": "org:OSCE",
  "sectsco.org": "org:SCO",
  "eaeunion.org": "org:EAEU",
  "odkb-csto.org": "org:CSTO",
  "oas.org": "org:OAS",
  "ecowas.int": "org:ECOWAS",
  "caricom.org": "org:CARICOM",
};

/** The state or organisation whose office is at a host, in lower case: "mfa.gov.tr", "president.uz". Null for all others. */
export function officeAt(host: string): string | null {
  const body = Object.keys(ORGANISATIONS).find((site) => host === site || host.endsWith(`.${site}`));
  if (body !== undefined) return ORGANISATIONS[body]!;
  const labels = host.split(".");
  const top = labels.at(-1)!;
  if (DOMAINS[top] !== undefined && (top === "gov" || top === "mil")) return DOMAINS[top];
  if (!labels.slice(0, -1).some((label) => OFFICIAL.has(label))) return null;
  return own(DOMAINS, top) ?? stateByIso2(top.toUpperCase())?.id ?? null;
}
