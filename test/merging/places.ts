/** What worlds are made of: works, purposes, subjects and goods, each in several wordings that a press may use. All invented or general. */
export const WORKS: readonly (readonly [string, readonly string[]])[] = [
  ["road", ["Vahdat–Karasu highway", "highway from Vahdat to Karasu", "Vahdat-Karasu road", "Karasu highway"]],
  ["road", ["Vahdat–Lakhsh highway", "Vahdat-Lakhsh road", "road between Vahdat and Lakhsh"]],
  ["tunnel", ["Shahristan tunnel", "tunnel under the Shahristan pass", "Shahristan Tunnel"]],
  ["tunnel", ["Anzob tunnel", "Anzob Tunnel", "Anzob pass tunnel"]],
  ["power-plant", ["Nurek-1 thermal power plant", "first unit of the Nurek thermal power station", "Nurek-1 CHP"]],
  ["power-plant", ["Nurek-2 thermal power plant", "Nurek-2 CHP", "Nurek-2 power station"]],
  ["railway", ["Turgai–Beyneu railway", "railway line from Turgai to Beyneu", "Turgai-Beyneu rail link"]],
  ["railway", ["Aktau ring railway", "railway ring at Aktau", "Aktau rail ring"]],
  ["pipeline", ["Line D gas pipeline", "Line D", "fourth branch of the gas pipeline (Line D)"]],
  ["pipeline", ["Kenkiyak–Atyrau oil pipeline", "oil pipeline from Kenkiyak to Atyrau", "Kenkiyak-Atyrau pipeline"]],
  ["transmission-line", ["Lolazor–Khatlon transmission line", "Lolazor-Khatlon power line", "power line to Khatlon"]],
  ["port", ["Kuryk port", "port of Kuryk", "Kuryk ferry terminal"]],
  ["airport", ["Osh airport", "new terminal at Osh airport", "airport of Osh"]],
  ["bridge", ["Panj bridge", "bridge over the Panj", "Panj river bridge"]],
  ["bridge", ["Irtysh bridge", "bridge across the Irtysh", "Irtysh road bridge"]],
  ["hydropower", ["Sarband hydropower plant", "Sarband HPP", "hydroelectric station at Sarband"]],
  ["industrial", ["Moynaq cement works", "cement plant in Moynaq", "Moynaq cement factory"]],
  ["industrial", ["Pavlodar refinery", "oil refinery in Pavlodar", "Pavlodar oil refinery"]],
  ["mining", ["Zarmitan gold mine", "gold mine at Zarmitan", "Zarmitan mine"]],
  ["telecom", ["Ferghana fibre-optic line", "fibre-optic cable in the Ferghana valley", "Ferghana fibre line"]],
  ["other", ["children's hospital in Bokhtar", "Bokhtar children's hospital", "hospital for children, Bokhtar"]],
  ["other", ["parliament building", "new parliament building", "seat of the parliament"]],
];

export const PURPOSES: readonly (readonly [string, readonly string[]])[] = [
  ["230", ["modernisation of the power grid", "upgrading the electricity grid", "the national power grid"]],
  ["210", ["rehabilitation of the M41 road", "repairing the M41 highway", "the M41 road"]],
  ["210", ["purchase of railway wagons", "buying freight wagons", "new railway wagons"]],
  ["140", ["drinking water supply of Kulob", "Kulob's water supply", "water pipes in Kulob"]],
  ["110", ["building of twenty village schools", "village schools", "twenty rural schools"]],
  ["120", ["vaccines against measles", "measles vaccines", "a vaccination campaign"]],
  ["320", ["small and medium-sized enterprises", "support for small businesses", "SMEs"]],
  ["310", ["irrigation of the Yavan steppe", "Yavan irrigation canals", "irrigation works in Yavan"]],
  ["510", ["support of the state budget", "budget support", "closing the budget gap"]],
  ["720", ["relief after the March floods", "help for flood victims", "flood relief"]],
  ["240", ["recapitalisation of the development bank", "new capital for the development bank"]],
];

export const SUBJECTS: readonly (readonly string[])[] = [
  ["avoidance of double taxation", "double taxation", "avoiding double taxation"],
  ["visa-free travel", "mutual abolition of visas", "visa-free regime for citizens"],
  ["air services", "civil aviation links", "direct flights"],
  ["cross-border water resources", "use of transboundary rivers", "shared rivers"],
  ["extradition", "extradition of convicted persons"],
  ["free trade", "a free trade zone", "free trade area"],
  ["mutual protection of investments", "protection of investments"],
  ["cooperation in nuclear energy", "peaceful use of atomic energy", "nuclear energy"],
  ["customs procedures", "simplified customs control", "customs"],
  ["military-technical cooperation", "military-technical matters"],
  ["recognition of diplomas", "mutual recognition of university degrees"],
  ["currency swap", "swap of national currencies", "a currency swap line"],
];

export const GOODS: readonly (readonly string[])[] = [
  ["natural gas", "gas"],
  ["crude oil", "oil"],
  ["wheat", "wheat and flour"],
  ["machinery", "machines and equipment"],
  ["cotton"],
  ["uranium", "uranium concentrate"],
  ["electricity", "electric power"],
];

export const ISSUES = [
  "taiwan",
  "xinjiang",
  "sovereignty",
  "wto-accession",
  "belt-and-road",
  "kashmir",
  "un-reform",
] as const;
export const LEVELS = [
  "diplomatic-relations",
  "partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
  "alliance",
] as const;
export const CLUBS = ["org:WTO", "org:SCO", "org:EAEU", "org:AIIB", "org:CIS", "org:OTS"] as const;
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  CHN: ["Export-Import Bank of China", "China Development Bank"],
  RUS: ["Vnesheconombank", "Roseximbank"],
  TUR: ["Türk Eximbank", "TIKA"],
  JPN: ["JICA", "JBIC"],
  DEU: ["KfW", "GIZ"],
};
export const PAIRS: readonly (readonly [string, string])[] = [
  ["CHN", "KAZ"],
  ["CHN", "TJK"],
  ["RUS", "UZB"],
  ["RUS", "KGZ"],
  ["TUR", "AZE"],
  ["TUR", "KAZ"],
  ["JPN", "KGZ"],
  ["DEU", "UZB"],
];
export const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  CHN: ["Beijing", "Xi'an", "Shanghai"],
  KAZ: ["Astana", "Almaty"],
  TJK: ["Dushanbe"],
  RUS: ["Moscow", "Kazan", "Sochi"],
  UZB: ["Tashkent", "Samarkand"],
  KGZ: ["Bishkek", "Osh"],
  TUR: ["Ankara", "Istanbul"],
  AZE: ["Baku"],
  JPN: ["Tokyo"],
  DEU: ["Berlin", "Bonn"],
};
