/** A named group of states, as documents speak of it ("the five Central Asian countries", "the Baltic states"). */
export interface StateGroup {
  readonly slug: string;
  /** Alpha-3 of the members, as of 2026. */
  readonly members: readonly string[];
  /** The organisation or bloc that the same words name. */
  readonly organisation?: string;
  /** The organisation in which these states act together, where their words name the continent or people and not it. */
  readonly voice?: string;
}

// slug, members, organisation, voice. Membership of organisations as of January 2026.
const ROWS = `
central-asia|KAZ KGZ TJK TKM UZB|org:C5
south-caucasus|ARM AZE GEO
baltic|EST LVA LTU
nordic|DNK FIN ISL NOR SWE
scandinavia|DNK NOR SWE
benelux|BEL NLD LUX|org:Benelux
low-countries|BEL NLD LUX
visegrad|CZE HUN POL SVK|org:V4
western-balkans|ALB BIH XKX MNE MKD SRB
gulf|BHR KWT OMN QAT SAU ARE|org:GCC
maghreb|DZA LBY MRT MAR TUN|org:AMU
levant|JOR LBN PSE SYR
horn-of-africa|DJI ERI ETH SOM
sahel|BFA TCD MLI MRT NER
sahel-alliance|BFA MLI NER|org:AES
great-lakes|BDI COD KEN RWA TZA UGA
east-africa|BDI COD KEN RWA SOM SSD TZA UGA|org:EAC
southern-africa|AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE|org:SADC
africa|DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COD COG CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE||org:AU
arab|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM||org:LAS
west-africa|BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO||org:ECOWAS
korean-peninsula|KOR PRK
south-east-asia|BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM|org:ASEAN
south-asia|AFG BGD BTN IND MDV NPL PAK LKA|org:SAARC
east-asia|CHN JPN KOR PRK MNG TWN
mekong|KHM CHN LAO MMR THA VNM|org:LMC
caspian|AZE IRN KAZ RUS TKM|org:Caspian-Five
black-sea|BGR GEO ROU RUS TUR UKR
turkic|AZE KAZ KGZ TUR UZB|org:OTS
aral-basin|AFG KAZ KGZ TJK TKM UZB
post-soviet|ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB
p5|CHN FRA RUS GBR USA|org:P5
e3|FRA DEU GBR|org:E3
jcpoa-parties|CHN FRA DEU IRN RUS GBR|
g7|CAN FRA DEU ITA JPN GBR USA|org:G7
g20|ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA|org:G20
brics|BRA CHN EGY ETH IND IDN IRN RUS ZAF ARE|org:BRICS
quad|AUS IND JPN USA|org:Quad
aukus|AUS GBR USA|org:AUKUS
five-eyes|AUS CAN NZL GBR USA|org:Five-Eyes
sco|BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB|org:SCO
eaeu|ARM BLR KAZ KGZ RUS|org:EAEU
csto|ARM BLR KAZ KGZ RUS TJK|org:CSTO
cis|ARM AZE BLR KAZ KGZ MDA RUS TJK UZB|org:CIS
union-state|BLR RUS|org:Union-State
eu|AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE|org:EU
nato|ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA|org:NATO
mercosur|ARG BOL BRA PRY URY|org:Mercosur
andean|BOL COL ECU PER|org:Andean-Community
central-america|BLZ CRI SLV GTM HND NIC PAN
caricom|ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO|org:CARICOM
pacific-alliance|CHL COL MEX PER|org:Pacific-Alliance
pacific-islands|COK FJI KIR MHL FSM NRU NIU PLW PNG WSM SLB TON TUV VUT
weimar|FRA DEU POL|org:Weimar-Triangle
normandy|FRA DEU RUS UKR|org:Normandy-Format
astana-format|IRN RUS TUR|org:Astana-Format
opec|DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN|org:OPEC
lusophone|AGO BRA CPV GNQ GNB MOZ PRT STP TLS|org:CPLP
`;

export const STATE_GROUPS: readonly StateGroup[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [slug = "", members = "", organisation, voice] = row.split("|");
    return {
      slug,
      members: members.split(" "),
      ...(organisation ? { organisation } : {}),
      ...(voice ? { voice } : {}),
    };
  });

const bySlug = new Map(STATE_GROUPS.map((group) => [group.slug, group]));

const voices = new Map(STATE_GROUPS.map(({ members, voice }) => [members, voice]));

/** The organisation in which the members of a group of these tables act together; undefined for other lists of states. */
export function voiceOf(members: readonly string[]): string | undefined {
  return voices.get(members);
}

/** The group with this slug ("central-asia"), or undefined. */
export function stateGroup(slug: string): StateGroup | undefined {
  return bySlug.get(slug);
}
