import { own } from "../text/index.js";

/**
 * States that share a frontier on land, each pair once: whom "its neighbour" may mean. Source: ISO 3166 codes; frontiers as drawn by the United Nations'
 * map of the world (2020), with Kosovo, Palestine and Western Sahara as the vocabulary has them. Dependent territories are left out but for French
 * Guiana, over which France borders Brazil and Suriname; Singapore has the causeway to Malaysia.
 */
const PAIRS = `
AFG CHN IRN PAK TJK TKM UZB
AGO COD COG NAM ZMB
ALB GRC MKD MNE XKX
AND ESP FRA
ARE OMN SAU
ARG BOL BRA CHL PRY URY
ARM AZE GEO IRN TUR
AUT CHE CZE DEU HUN ITA LIE SVK SVN
AZE GEO IRN RUS TUR
BDI COD RWA TZA
BEL DEU FRA LUX NLD
BEN BFA NER NGA TGO
BFA CIV GHA MLI NER TGO
BGD IND MMR
BGR GRC MKD ROU SRB TUR
BIH HRV MNE SRB
BLR LTU LVA POL RUS UKR
BLZ GTM MEX
BOL BRA CHL PER PRY
BRA COL FRA GUY PER PRY SUR URY VEN
BRN MYS
BTN CHN IND
BWA NAM ZAF ZMB ZWE
CAF CMR COD COG SDN SSD TCD
CAN USA
CHE DEU FRA ITA LIE
CHL PER
CHN IND KAZ KGZ LAO MMR MNG NPL PAK PRK RUS TJK VNM
CIV GHA GIN LBR MLI
CMR COG GAB GNQ NGA TCD
COD COG RWA SSD TZA UGA ZMB
COG GAB
COL ECU PAN PER VEN
CRI NIC PAN
CZE DEU POL SVK
DEU DNK FRA LUX NLD POL
DJI ERI ETH SOM
DOM HTI
DZA ESH LBY MAR MLI MRT NER TUN
ECU PER
EGY ISR LBY PSE SDN
ERI ETH SDN
ESH MAR MRT
ESP FRA MAR PRT
EST LVA RUS
ETH KEN SDN SOM SSD
FIN NOR RUS SWE
FRA ITA LUX MCO SUR
GAB GNQ
GBR IRL
GEO RUS TUR
GHA TGO
GIN GNB LBR MLI SEN SLE
GMB SEN
GNB SEN
GRC MKD TUR
GTM HND MEX SLV
GUY SUR VEN
HND NIC SLV
HRV HUN MNE SRB SVN
HUN ROU SRB SVK SVN UKR
IDN MYS PNG TLS
IND MMR NPL PAK
IRN IRQ PAK TKM TUR
IRQ JOR KWT SAU SYR TUR
ISR JOR LBN PSE SYR
ITA SMR SVN VAT
JOR PSE SAU SYR
KAZ KGZ RUS TKM UZB
KEN SOM SSD TZA UGA
KGZ TJK UZB
KHM LAO THA VNM
KOR PRK
KWT SAU
LAO MMR THA VNM
LBN SYR
LBR SLE
LBY NER SDN TCD TUN
LSO ZAF
LTU LVA POL RUS
LVA RUS
MAR MRT
MDA ROU UKR
MEX USA
MKD SRB XKX
MLI MRT NER SEN
MMR THA
MNE SRB XKX
MNG RUS
MOZ MWI SWZ TZA ZAF ZMB ZWE
MRT SEN
MWI TZA ZMB
MYS SGP THA
NAM ZAF ZMB
NER NGA TCD
NGA TCD
NOR RUS SWE
OMN SAU YEM
POL RUS SVK UKR
PRK RUS
QAT SAU
ROU SRB UKR
RUS UKR
RWA TZA UGA
SAU YEM
SDN SSD TCD
SRB XKX
SSD UGA
SVK UKR
SWZ ZAF
SYR TUR
TJK UZB
TKM UZB
TZA UGA ZMB
ZAF ZWE
ZMB ZWE
`;

const NEIGHBOURS = read();

/** Whether two states share a frontier on land. */
export function bordersOn(a: string, b: string): boolean {
  return own(NEIGHBOURS, a)?.has(b) ?? false;
}

/** Whether a state has a frontier on land at all: the neighbours of an island live over the sea. */
export function hasBorders(state: string): boolean {
  return own(NEIGHBOURS, state) !== undefined;
}

function read(): Readonly<Record<string, ReadonlySet<string>>> {
  const found: Record<string, Set<string>> = {};
  const add = (a: string, b: string) => {
    const known = found[a] ?? new Set<string>();
    found[a] = known.add(b);
  };
  for (const line of PAIRS.trim().split("\n")) {
    const [first, ...others] = line.split(" ");
    for (const other of others) {
      add(first!, other);
      add(other, first!);
    }
  }
  return found;
}
