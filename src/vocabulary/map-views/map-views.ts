/**
 * Whose borders a map draws: `un` as the maps of the United Nations do, `de-facto` by who controls the ground, as Natural Earth has it (2018, without the
 * fronts in Ukraine since 2022), `us` and `de` as the maps of the United States' and Germany's governments do.
 */
export const MAP_VIEWS = ["un", "de-facto", "us", "de"] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** What a map draws where nobody says otherwise. */
export const USUAL_VIEW: MapView = "un";

/** An area of which states disagree whose it is. */
export interface DisputedArea {
  /** "crimea"; alpha-3 for an area that is a state or territory of its own in the vocabulary: "XKX". */
  readonly id: string;
  /** What of the atlas it is part of, and a point in it (degrees of longitude and latitude); null for one that the atlas has by itself. */
  readonly within: { readonly of: string; readonly lon: number; readonly lat: number } | null;
  /** Alpha-3 of those who hold or claim it: its edge is no settled border of theirs. */
  readonly claimants: readonly string[];
  readonly drawn: Readonly<Record<MapView, Drawn>>;
}

/** How a view draws an area: as whose (null: nobody's), and whether hatched, as not settled. */
export interface Drawn {
  readonly state: string | null;
  readonly hatched: boolean;
}

/**
 * Area | part of, longitude, latitude | claimants | un | de-facto | us | de. "~" is hatched, "~IND" hatched in India's colour.
 *
 * un: resolutions 68/262 of the General Assembly (Crimea), 242 and 497 of the Security Council (Golan), 1244 (Kosovo), 541 (Cyprus), General Assembly
 * resolutions 2758 (Taiwan) and 67/19 (Palestine), the list of non-self-governing territories (Western Sahara), and UN Geodata, which has Jammu and Kashmir,
 * Aksai Chin and Arunachal Pradesh by themselves. Abkhazia, South Ossetia and Transnistria need no row: no view here draws them apart from Georgia and Moldova.
 * The other columns: Natural Earth 5.1, its default and its points of view of the United States and Germany.
 */
const ROWS = `
crimea             | RUS 34.3 45.2     | RUS UKR     | UKR  | ~RUS | UKR  | UKR
golan              | ISR 35.79 33      | ISR SYR     | ~SYR | ~ISR | ISR  | ~
kashmir-india      | IND 74.8 34.1     | IND PAK CHN | ~    | ~IND | ~IND | ~IND
kashmir-pakistan   | PAK 74.3 35.9     | IND PAK CHN | ~    | ~PAK | ~PAK | ~PAK
siachen            |                   | IND PAK CHN | ~    | ~    | ~    | ~IND
aksai-chin         | CHN 79.5 35.2     | IND CHN     | ~    | ~CHN | ~    | ~CHN
arunachal-pradesh  | IND 93.6 27.6     | IND CHN     | ~    | ~IND | IND  | IND
western-sahara     | MAR -13.16 27.12  | MAR ESH     | ESH  | ~MAR | MAR  | ESH
ESH                |                   | MAR ESH     | ESH  | ~ESH | MAR  | ESH
XKX                |                   | SRB XKX     | SRB  | XKX  | XKX  | XKX
TWN                |                   | CHN TWN     | CHN  | TWN  | TWN  | TWN
PSE                |                   | ISR PSE     | PSE  | PSE  | ~    | PSE
north-cyprus       |                   | CYP         | CYP  | ~    | CYP  | CYP
somaliland         |                   | SOM         | SOM  | ~    | SOM  | SOM`;

export const DISPUTED_AREAS: readonly DisputedArea[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [id = "", part = "", claimants = "", ...drawn] = row.split("|").map((cell) => cell.trim());
    const [of = "", lon, lat] = part.split(" ");
    const views = MAP_VIEWS.map((view, i) => [view, drawnAs(drawn[i] ?? "")] as const);
    return {
      id,
      within: of === "" ? null : { of, lon: Number(lon), lat: Number(lat) },
      claimants: claimants.split(" "),
      drawn: Object.fromEntries(views) as Record<MapView, Drawn>,
    };
  });

function drawnAs(cell: string): Drawn {
  const state = cell.replace("~", "");
  return { state: state === "" ? null : state, hatched: cell.startsWith("~") };
}

const AREAS: ReadonlyMap<string, DisputedArea> = new Map(DISPUTED_AREAS.map((area) => [area.id, area]));

/** The disputed area of that id. */
export const disputedArea = (id: string): DisputedArea | undefined => AREAS.get(id);

/**
 * Pairs whose frontier on land, or a part of it, is not settled, each pair once: lines of Natural Earth 4.1 of the classes "disputed" and "indefinite" that
 * the maps of the United Nations break as well.
 */
const UNSETTLED: ReadonlySet<string> = new Set(
  "CHN-IND BTN-CHN ISR-PSE ISR-LBN LBN-SYR SDN-SSD ETH-SOM GUY-VEN GUY-SUR".split(" "),
);

/** Within one state, areas whose edge is drawn all the same, as what parts them is there: Kosovo in Serbia, the north of Cyprus. */
const PARTED: ReadonlySet<string> = new Set(["XKX", "north-cyprus"]);

/** A piece of the atlas beside a line: a state by its code, or an area by its id. */
export interface Side {
  readonly piece: string;
  readonly state: string | null;
  readonly hatched: boolean;
}

/** How the line between two pieces is drawn: as a border, as one that is not settled, or not at all. */
export function lineBetween(a: Side, b: Side): "border" | "unsettled" | null {
  const one = a.state !== null && a.state === b.state;
  if (one && !a.hatched && !b.hatched) return PARTED.has(a.piece) || PARTED.has(b.piece) ? "unsettled" : null;
  if (a.state === null && b.state === null && a.hatched && b.hatched) return "unsettled";
  return one || claims(a, b) || claims(b, a) || UNSETTLED.has([a.state, b.state].sort().join("-"))
    ? "unsettled"
    : "border";
}

/** Whether `b` is on the side of one who claims the area `a`. */
function claims(a: Side, b: Side): boolean {
  const area = disputedArea(a.piece);
  if (area === undefined) return false;
  const other = disputedArea(b.piece)?.within?.of ?? b.piece;
  return area.claimants.includes(other) || (b.state !== null && area.claimants.includes(b.state));
}
