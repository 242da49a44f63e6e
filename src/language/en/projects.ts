/** Names of one thing and of several. */
const counted = (names: string): readonly string[] => names.split("; ").flatMap((name) => [name, `${name}s`]);
const plain = (names: string): readonly string[] => names.split("; ");

/** Kinds of works as English names them, by what is the head of the name; "" is for what looks like one and is none: roads that lead nowhere, and firms. */
export const projects: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...counted(
      "road map; roadmap; silk road; bridge loan; bridging loan; port authoritie; treatment plant; sewage plant; water plant; desalination plant",
    ),
    ...plain(
      "belt and road; road to; on the road; port of call; ports of call; port authority; port of entry; rail gauge; china road and bridge",
    ),
    ...plain(
      "china railway; china harbour; china harbor; russian railways; uzbekistan railways; international airport;petroleum pipeline bureau",
    ),
    ...plain("mining company; mining companies; mining giant; power company; ministry of mining"),
  ],
  road: counted("road; highway; motorway; expressway; freeway; ring road; dual carriageway"),
  railway: [
    ...counted(
      "railway; railroad; rail link; rail line; railway line; metro line; tram line; subway; metro; rail corridor; railway station; monorail",
    ),
    ...plain("rail; high-speed rail; light rail"),
  ],
  tunnel: counted("tunnel; railway tunnel; road tunnel"),
  bridge: counted("bridge; viaduct; railway bridge; road bridge; rail bridge"),
  port: [
    ...counted(
      "port; seaport; harbour; harbor; wharf; berth; dry dock; container terminal; quay; deep-water port; deepwater port; dry port; naval base",
    ),
    ...plain("wharves; jetty; jetties"),
  ],
  airport: counted("airport; airfield; runway; air terminal; airstrip"),
  pipeline: counted(
    "pipeline; gas line; oil line; gas interconnector; gas link; gas pipeline; oil pipeline; water pipeline",
  ),
  "power-plant": [
    ...counted(
      "power plant; power station; nuclear plant; nuclear station; reactor; coal plant; coal station; solar plant; solar park; solar farm",
    ),
    ...counted(
      "wind farm; wind park; gas-fired plant; coal-fired plant; thermal plant; thermal station; generating station; atomic plant; power unit",
    ),
    ...counted("nuclear unit; nuclear power plant; solar power plant; nuclear reactor; floating plant"),
    ...plain("nuclear power; solar power; wind power; photovoltaic; geothermal; gas-fired; coal-fired"),
  ],
  hydropower: [
    ...counted(
      "dam; barrage; hydro plant; hydro station; hydropower plant; hydropower station; hydroelectric power plant; hydroelectric power station",
    ),
    ...counted(
      "hydroelectric plant; hydroelectric station; hydropower project; hydro power plant; hydro power station; hydroelectric dam",
    ),
    ...plain("hydropower; hydroelectric; hydro; pumped storage"),
  ],
  "transmission-line": [
    ...counted(
      "transmission line; power line; substation; power grid; electricity grid; high-voltage line; overhead line; power link; electricity link",
    ),
    ...counted(
      "power interconnector; electricity interconnector; transmission network; power cable; electricity cable",
    ),
    ...plain("power transmission; electricity transmission"),
  ],
  industrial: [
    ...counted(
      "refinerie; factorie; brewerie; smelter; steel mill; mill; assembly line; assembly plant; industrial park; industrial zone; industrial estate",
    ),
    ...counted(
      "economic zone; free zone; production line; lng terminal; lng plant; fertiliser plant; fertilizer plant; technology park; cement plant; steel plant",
    ),
    ...counted(
      "processing plant; battery plant; chemical complexe; shipyard; car plant; chemical plant; sugar plant; gas processing plant; ammonia plant",
    ),
    ...plain(
      "refinery; factory; brewery; steelworks; cement works; chemical complex; joint production; co-production; petrochemical; shipbuilding",
    ),
  ],
  telecom: [
    ...counted(
      "submarine cable; undersea cable; subsea cable; communications satellite; data centre; data center; mobile network; internet cable",
    ),
    ...counted("optical cable; base station; telecom; telecommunication"),
    ...plain("fibre-optic; fiber-optic; fibre optic; fiber optic; broadband; 5g"),
  ],
  mining: [
    ...counted(
      "mine; oil field; oilfield; gas field; gasfield; concentrator; mining project; copper mine; lithium mine; gold mine; coal mine",
    ),
    ...plain("mining; quarry; quarries; drilling; prospecting"),
  ],
  other: [
    ...counted(
      "hospital; clinic; school; stadium; mosque; church; monument; museum; theatre; apartment; dwelling; canal; palace; conference centre",
    ),
    ...counted(
      "conference center; cultural centre; cultural center; sports complexe; logistics centre; logistics center; economic corridor; research centre",
    ),
    ...counted("research center; training centre; training center; memorial; satellite; parliament building"),
    ...plain(
      "housing; houses; irrigation; water supply; wells; barracks; university; universities; sports complex; library; libraries; churches",
    ),
  ],
};
