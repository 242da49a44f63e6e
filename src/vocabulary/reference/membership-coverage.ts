/** How much the table knows of an organisation's members. */
export interface Coverage {
  /** `all`: a state without a row has never been a member. `some`: a state without a row may be one. */
  readonly extent: "all" | "some";
  /** Month (EDTF) until which joining and leaving has been followed. */
  readonly until: string;
}

// organisation, extent, known until
const ROWS = `
ADB|all|2025-06
AES|all|2025-06
AIIB|some|2024-12
ALBA|all|2025-06
AMU|all|2025-06
APEC|all|2025-12
ASEAN|all|2025-12
AU|all|2025-06
AUKUS|all|2025-12
AfDB|some|2014-12
Andean-Community|all|2025-06
Arab-League|all|2025-06
Arctic-Council|all|2025-06
BIMSTEC|all|2025-06
BRICS|all|2025-06
BSEC|all|2025-06
CARICOM|all|2025-06
CELAC|all|2025-06
CEMAC|all|2025-06
CICA|some|2025-06
CIS|all|2025-06
COMECON|all|2025-12
COMESA|some|2025-06
CPLP|all|2025-06
CPTPP|all|2025-06
CSTO|all|2025-06
CoE|all|2025-12
Commonwealth|all|2025-06
D8|all|2025-06
EAC|all|2025-06
EAEU|all|2025-12
EBRD|all|2025-06
ECO|all|2025-06
ECOWAS|all|2025-06
EFTA|all|2025-06
EU|all|2025-12
EurAsEC|all|2025-12
Eurozone|all|2026-01
G20|all|2025-12
G7|all|2025-12
G8|all|2025-12
GATT|all|2025-12
GCC|all|2025-12
GUAM|all|2025-06
IADB|some|2014-12
IAEA|some|2023-12
IBRD|all|2025-06
ICC|all|2025-06
IEA|all|2025-06
IGAD|all|2025-06
IMF|all|2025-06
IsDB|some|2014-12
MERCOSUR|all|2025-06
NAFTA|all|2025-12
NAM|some|2014-12
NATO|all|2025-12
NDB|some|2025-06
Nordic-Council|all|2025-06
OAS|all|2025-06
OAU|all|2025-12
OECD|all|2025-12
OIC|all|2025-06
OPEC|all|2025-06
OSCE|all|2025-06
OTS|all|2025-12
PIF|some|2025-06
Pacific-Alliance|all|2025-06
RCEP|all|2025-06
SAARC|all|2025-06
SADC|all|2025-06
SCO|all|2025-12
Schengen|all|2025-12
TURKSOY|all|2025-06
UEMOA|all|2025-06
UN|all|2025-12
UNASUR|some|2023-12
UNESCO|some|2025-06
USMCA|all|2025-06
Union-State|all|2025-12
V4|all|2025-06
WEU|all|2025-12
WHO|all|2026-01
WTO|all|2025-12
Warsaw-Pact|all|2025-12
`;

let table: ReadonlyMap<string, Coverage> | undefined;

function parse(): ReadonlyMap<string, Coverage> {
  return new Map(
    ROWS.trim()
      .split("\n")
      .map((row) => {
        const [id = "", extent = "", until = ""] = row.split("|");
        return [`org:${id}`, { extent: extent === "all" ? "all" : "some", until }];
      }),
  );
}

/** What the table covers, by id of the organisation ("org:WTO"), in the table's order. */
export function membershipCoverage(): ReadonlyMap<string, Coverage> {
  table ??= parse();
  return table;
}
