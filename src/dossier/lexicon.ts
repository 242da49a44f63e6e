// Which words tell one thing from another, as data: in English; lexicon-abroad.ts has what other languages say for them.

const list = (words: string) => words.trim().split(/\s+/u);

/** Words that say nothing of which thing is meant. */
export const EMPTY = list(
  `a an and as at between by for from in into its near of on or over per the their these this to two under up with within across
  build built entire whole local new joint major other various certain common own first project projects work building construct develop purpose sphere area field issue
  matter cooperation support agreement memorandum protocol treaty contract national international mutual bilateral use mutually general development programme program plan simplified help state government
  sum money funds`,
);

/** Words that say what sort of thing it is, but not which. */
export const COMMON = list(
  `road highway motorway street railway rail railroad line track tunnel bridge port terminal airport pipeline gas oil power plant station
  thermal hydropower hydro hpp chp electric transmission grid factory mine mining hospital school university stadium center centre complex
  facility infrastructure network cable corridor zone park unit phase stage house housing houses flat apartment social utility section system equipment pass river city region loan credit grant
  aid trade economy investment industrial telecom hydroelectric works dam reservoir refinery wharf quay dock mill laboratory library museum theatre barracks pier canal reactor`,
);

/** Words before the name of a place that say where something is. */
export const AT = list("in at near outside inside around");

/** Parts of a work that are counted: its second unit is not its first. */
export const PARTS = list(
  "unit phase stage section block reactor line branch tranche terminal runway track turbine generator lot package",
);

/** Words that tell a little: subjects that share nothing else are not one, and subjects that differ in nothing else are not two. */
export const WEAK = list(
  `service link direct civil citizen person people people's peaceful procedure control regime technical technique technology resource facilitate
  exchange relation relationship sector industry industrial market centre center institute institution department ministry office company body
  small medium large great big high low further additional second third fourth twenty hundred dozen several number amount part share joint shared
  improve improving improvement increase increasing expand expansion promote promotion enhance strengthen strengthening establish establishing
  provide provision supply supplies delivery equip material goods product production activity initiative measure framework scheme
  system network quality standard basic rural urban public private foreign domestic regional central eastern western northern southern
  partial full complete final initial special strategic comprehensive country countries nation national freight cargo`,
);

/**
 * Words that writers take for one another, each row one thing: subjects of treaties and purposes of money as they are named in treaty series and in
 * the sector lists of donors.
 */
export const ALIKE = `
  aviation flight flights air airline airlines
  taxation tax taxes
  visa visas
  transboundary cross crossborder
  river rivers water waters watercourse hydrological
  nuclear atomic atom
  energy power electricity electric electrical
  diploma diplomas degree degrees qualification qualifications certificate certificates
  renewal modernisation modernization modernise modernize upgrade upgrading renovation renovate rehabilitation rehabilitate repair repairing repairs reconstruction reconstruct refurbishment overhaul restoration
  purchase buy buying procurement procure acquisition acquire
  road highway motorway
  railway rail railroad train trains
  enterprise enterprises business businesses firm firms sme smes company companies
  capital recapitalisation recapitalization
  vaccine vaccines vaccination immunisation immunization inoculation
  irrigation irrigate irrigated canal canals
  flood floods flooding inundation
  earthquake quake seismic
  relief victim victims emergency
  budget fiscal
  deficit gap shortfall
  school schools
  hospital hospitals clinic clinics
  housing dwelling dwellings homes
  defence defense military armed army
  border boundary frontier
  delimitation demarcation
  readmission repatriation deportation
  extradition surrender
  prisoner prisoners convict convicted sentenced
  drug drugs narcotic narcotics
  terrorism terrorist terrorists
  laundering laundered
  customs tariff tariffs duty duties
  maritime shipping merchant navigation
  fishery fisheries fishing
  farming agriculture agricultural
  veterinary animal livestock
  phytosanitary quarantine
  forest forests forestry
  environment environmental ecological
  tourism tourist tourists travel
  culture cultural
  education educational
  student students scholarship scholarships
  science scientific research
  space satellite satellites outer
  telecommunication telecommunications telecom communications
  labour labor worker workers employment migrant migrants
  pension pensions
  currency currencies monetary
  investment investments investor investors
  arbitration dispute disputes
  uranium yellowcake
  oil petroleum crude
  coal colliery
  wheat grain cereals
  arms weapon weapons armament armaments
  missile missiles rocket rockets
  hostage hostages abducted
  journalist journalists reporter reporters
  election elections vote polls
  refugee refugees displaced
  sewage wastewater sanitation
  well wells borehole boreholes
  tractor tractors
  wagon wagons carriage carriages
  locomotive locomotives
`
  .trim()
  .split("\n")
  .map(list);

/** Words of any report on states: they tell nothing of what it is about. */
export const FORMULA = list(
  `about after against all also although am another any are be because been before being both but can could did do does during each either else even ever
  few goes going went come came comes leave left become became is am put set get got gets go had has have he her here him his how however i if it just last later least less like made make many may me might more most much must my neither next no nor not now off once one only
  our out same she should since so some still such take taken than that them then there they those though three through throughout too until us very was we were what when where whether which while who whom why will would yes yet you your
  day days week weeks month months year years today yesterday tomorrow morning evening monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december early late mid recent recently earlier
  said say says saying told tell tells according report reported reportedly announce announced announcing announcement note noted noting stress stressed underline underlined emphasise emphasised added stated statement declare declared express expressed
  call called calls urge urged urges criticise criticised criticize criticized praise praised thank thanked congratulate congratulated reject rejected condemn condemned welcome welcomed hail hailed accuse accused welcome speak spoke spoken discuss discussed raise raised exchange exchanged view views
  meet met meeting talks talk held hold holding phone telephone conversation summit visit visited visiting arrive arrived trip tour paid pay host hosted receive received invitation
  sign signed signing conclude concluded initial initialled ratify ratified agree agreed agreement memorandum understanding protocol treaty document documents intergovernmental text
  lend lent lends loan loans grant granted credit give gave given provide provided finance financed financing fund funded disburse disbursed pledge pledged promise promised invest invested sum amount worth dollar dollars euro euros yuan yen rouble roubles rubles million billion trillion thousand usd eur cny
  president prime minister ministers ministry foreign secretary chancellor chairman premier leader leaders head heads king emir ambassador envoy delegation official officials government governments state states republic side sides party parties country countries nation nations people
  relation relations bilateral cooperation partnership ties friendship friendly mutual joint strategic issue issues question matter matters important importance interest interests regional international
  build built building construct construction begin began begun start started open opened complete completed finish finished under way plan plans planned project work works
  trade export exports exported import imports imported turnover rise rose risen fall fell grow grew percent per cent part parts takes taking leadership towards toward measure measures step steps together traded trades lending
  impose imposed order ordered decide decided decision take took place first second third new old former current`,
);
