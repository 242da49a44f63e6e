import type { AbbreviationKind, Clitic, SegmentationTables } from "../annotation/index.js";

const list = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== "");
const set = (words: string): ReadonlySet<string> => new Set(list(words));

const PRONOUNS = set(`i you he she it we they who what where when why how there here that this
  these those someone somebody everyone everybody anyone nobody one`);

const ABBREVIATIONS: Record<AbbreviationKind, string> = {
  title: `Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Brig Sgt
    Cpl Pvt Pfc Rev Revd Fr Msgr Hon Amb Pres Supt Insp Det Mlle Mme Mmes M.P Esq Spc Ens Atty Asst H.E H.R.H H.M H.H H.I.H Rt`,
  number: `No Nos Art Arts Fig Figs Vol Vols pp p para paras Para Paras Ch ch Chap chap art arts sec secs sect no nos vol vols
    fig figs cl Cl Res Doc Ref Tel tel ext Ext Rs Sch Sess App Mar Jun Jul`,
  inner: `e.g i.e cf vs v viz ca c approx incl esp Esp resp a.k.a b d E.g I.e Cf Vs eg ie Ed eds`,
  date: `Jan Feb Apr Aug Sep Sept Oct Nov Dec Tues Wed Thurs etc`,
  final: `Inc Corp Co Cos Ltd Bros Jr Sr al ibid Ibid Dept Govt Intl Assn Ave Blvd Rd Hwy a.m p.m A.M P.M
    Ph.D M.D B.A M.A B.Sc M.Sc M.Phil D.Phil LL.B LL.M J.D Ed.D B.C A.D B.C.E C.E D.C U.S U.K U.N E.U U.S.A U.S.S.R U.A.E
    Calif Conn Fla Mich Minn Tenn Tex Va Pa Colo Ariz Ga Ky Md Nev Okla St Ste Mt Ft Sec Univ Comm Assoc
    mln bln trln mil sq ft lb lbs oz hr hrs mins yr yrs est dept pct`,
};

function abbreviations(): ReadonlyMap<string, AbbreviationKind> {
  const table = new Map<string, AbbreviationKind>();
  for (const kind of ["title", "number", "inner", "date", "final"] as const) {
    for (const word of list(ABBREVIATIONS[kind])) table.set(word, kind);
  }
  return table;
}

/** "'d" and "'m" are split from pronouns alone, so that "Sa'd" and "OK'd" stay whole. */
const CLITICS: readonly Clitic[] = [
  {
    suffix: "n't",
    hosts: set(
      "do does did is are was were has have had ca wo sha would should could might must need ought ai dare may",
    ),
  },
  { suffix: "'ll", hosts: null },
  { suffix: "'re", hosts: null },
  { suffix: "'ve", hosts: null },
  { suffix: "'s", hosts: null },
  { suffix: "'d", hosts: PRONOUNS },
  { suffix: "'m", hosts: set("i") },
];

/**
 * English as the UD treebanks EWT and GUM cut it: hyphens are tokens, but for those behind a prefix. For a rule of money:
 * signs stand alone or with the letters before them ("$ 1.7 billion", "US$ 28.5 m", "HK$ 3"), codes are split from the
 * number and the number from its unit ("USD 500 M", "RMB 300 m", "16 bn"), and "U.S. $" is two tokens.
 */
export const segmentation: SegmentationTables = {
  abbreviations: abbreviations(),
  clitics: CLITICS,
  apostropheWords: set("'s 'll 're 've 'd 'm 'em 'til 'cause 'bout 'tis 'twas 'n"),
  fused: new Map([
    ["cannot", 3],
    ["gonna", 3],
    ["gotta", 3],
    ["wanna", 3],
    ["dont", 2],
    ["doesnt", 4],
    ["didnt", 3],
    ["isnt", 2],
    ["wasnt", 3],
    ["werent", 4],
    ["havent", 4],
    ["hasnt", 3],
    ["hadnt", 3],
    ["couldnt", 5],
    ["wouldnt", 5],
    ["shouldnt", 6],
  ]),
  splitsHyphens: true,
  prefixes:
    set(`a anti arch bi co counter cross de e ex extra geo hyper inter intra macro mega meta micro mid mini mis multi
    neo non over pan para poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un`),
  whole: set(`9/11 7/7 b/c w/o s/he Nur-Sultan Timor-Leste Guinea-Bissau Port-au-Prince Wi-Fi wi-fi`),
  units:
    set(`m bn tn k K M B T mn mln bln trln mm cm km kg g mg l ml ha t ft lb lbs oz mi mph kph sq kW MW GW TW kWh MWh GWh
    TWh kV Mt Gt bcm mcm bpd pm am PM AM p.m a.m hrs hr h min mins sec secs yrs yr GB MB TB Hz kHz MHz GHz nm bps Mbps Gbps`),
  currencies:
    set(`USD EUR RMB CNY GBP JPY CHF RUB KZT UZS KGS TJS TMT TRY INR PKR AUD CAD NZD HKD SGD KRW AED SAR BRL ZAR
    MYR IDR THB VND UAH BYN GEL AMD AZN MNT IRR EGP NGN KES ETB SDR XDR AFN BDT LKR`),
  starters:
    set(`The This That These Those He She It They We You His Her Its Their Our My There Here In On At By For From With
    After Before During Since While When Where Whereas Although Though If Unless But And However Moreover Meanwhile Instead Yet
    So As An A Some Many Most Several Both Each Such Another No Not What Who Why How To Over According Then Now Also
    Nevertheless Nonetheless Therefore Thus Hence Furthermore Besides Today Yesterday Despite Following Among Because Once Only
    Even Still Every Neither Either Between Through Until Within Without I It's He's She's They're We're Let Please Is Are Was
    Were Do Does Did Can Could Will Would Should May Perhaps`),
  sayings: set(`said says say asked asks ask replied replies added adds wrote writes told tells cried exclaimed shouted
    remarked wondered wonders quipped joked declared demanded answered responded insisted called yelled went goes`),
};
