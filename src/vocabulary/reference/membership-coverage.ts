/** How much the table knows of an organisation's members. */
export interface Coverage {
  /** `all`: a state without a row has never been a member. `some`: a state without a row may be one. */
  readonly extent: "all" | "some";
  /** Month (EDTF) until which joining and leaving has been followed. */
  readonly until: string;
  /** Key of SOURCES: where the roll of members can be looked up. */
  readonly source: string;
}

// organisation, extent, known until, source
const ROWS = `
ADB|all|2025-06|adb
AES|all|2025-06|aes
AIIB|some|2024-12|aiib
ALBA|all|2025-06|alba
AMU|all|2025-06|amu
APEC|all|2025-12|apec
ASEAN|all|2025-12|asean
AU|all|2025-06|au
AUKUS|all|2025-12|aukus
AfDB|some|2014-12|cow-igo
Andean-Community|all|2025-06|andean
LAS|all|2025-06|arab-league
Arctic-Council|all|2025-06|arctic
BIMSTEC|all|2025-06|bimstec
BRICS|all|2025-06|brics
BSEC|all|2025-06|bsec
CARICOM|all|2025-06|caricom
CELAC|all|2025-06|celac
CEMAC|all|2025-06|cemac
CICA|some|2025-06|cica
CIS|all|2025-06|cis
COMECON|all|2025-12|comecon
COMESA|some|2025-06|comesa
CPLP|all|2025-06|cplp
CPTPP|all|2025-06|cptpp
CSTO|all|2025-06|csto
CoE|all|2025-12|coe
Commonwealth|all|2025-06|commonwealth
D8|all|2025-06|d8
EAC|all|2025-06|eac
EAEU|all|2025-12|eaeu
EBRD|all|2025-06|ebrd
ECO|all|2025-06|eco
ECOWAS|all|2025-06|ecowas
EFTA|all|2025-06|efta
EU|all|2025-12|eu
EurAsEC|all|2025-12|eurasec
Eurozone|all|2026-01|eu
G20|all|2025-12|g20
G7|all|2025-12|g7
G8|all|2025-12|g7
GATT|all|2025-12|gatt
GCC|all|2025-12|gcc
GUAM|all|2025-06|guam
IADB|some|2014-12|cow-igo
IAEA|some|2023-12|iaea
IBRD|all|2025-06|ibrd
ICC|all|2025-06|icc
IEA|all|2025-06|iea
IGAD|all|2025-06|igad
IMF|all|2025-06|imf
IsDB|some|2014-12|cow-igo
Mercosur|all|2025-06|mercosur
NAFTA|all|2025-12|nafta
NAM|some|2014-12|cow-igo
NATO|all|2025-12|nato
NDB|some|2025-06|ndb
Nordic-Council|all|2025-06|nordic
OAS|all|2025-06|oas
OAU|all|2025-12|oau
OECD|all|2025-12|oecd
OIC|all|2025-06|oic
OPEC|all|2025-06|opec
OSCE|all|2025-06|osce
OTS|all|2025-12|ots
PIF|some|2025-06|pif
Pacific-Alliance|all|2025-06|pacific-alliance
RCEP|all|2025-06|rcep
SAARC|all|2025-06|saarc
SADC|all|2025-06|sadc
SCO|all|2025-12|sco
Schengen|all|2025-12|eu
TURKSOY|all|2025-06|turksoy
UEMOA|all|2025-06|uemoa
UN|all|2025-12|un
UNASUR|some|2023-12|unasur
UNESCO|some|2025-06|unesco
USMCA|all|2025-06|usmca
Union-State|all|2025-12|union-state
V4|all|2025-06|v4
WEU|all|2025-12|weu
WHO|all|2026-01|who
WTO|all|2025-12|wto
Warsaw-Pact|all|2025-12|warsaw-pact
`;

let table: ReadonlyMap<string, Coverage> | undefined;

function parse(): ReadonlyMap<string, Coverage> {
  return new Map(
    ROWS.trim()
      .split("\n")
      .map((row) => {
        const [id = "", extent = "", until = "", source = ""] = row.split("|");
        return [`org:${id}`, { extent: extent === "all" ? "all" : "some", until, source }];
      }),
  );
}

/** What the table covers, by id of the organisation ("org:WTO"), in the table's order. */
export function membershipCoverage(): ReadonlyMap<string, Coverage> {
  table ??= parse();
  return table;
}
