/**
 * The months as pages write them in languages that no table here reads, January first, words of one month parted by blanks: the day of publication of a page
 * can be told where its words cannot. Croatian is not among them: its October is the November of its neighbours.
 */
export const OTHER_MONTHS: Readonly<Record<string, string>> = {
  ca: "gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre",
  cs: "ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince",
  da: "januar jan | februar feb | marts | april apr | maj | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | december dec",
  de: "januar jänner jan | februar feber feb | märz mär mrz | april apr | mai | juni jun | juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez",
  el: "ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου μαίου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου | οκτωβρίου | νοεμβρίου | δεκεμβρίου",
  es: "enero ene | febrero feb | marzo mar | abril abr | mayo | junio jun | julio jul | agosto ago | septiembre setiembre sept sep | octubre oct | noviembre nov | diciembre dic",
  fi: "tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta",
  fr: "janvier janv | février fevrier févr fév | mars | avril avr | mai | juin | juillet juil | août aout | septembre sept | octobre oct | novembre nov | décembre decembre déc",
  hu: "január | február | március | április | május | június | július | augusztus | szeptember | október | november | december",
  id: "januari | februari | maret | april | mei | juni | juli | agustus agu | september | oktober | november | desember des",
  it: "gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | settembre set | ottobre ott | novembre nov | dicembre dic",
  nl: "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september sep sept | oktober okt | november nov | december dec",
  no: "januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember des",
  pl: "stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia",
  pt: "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez",
  ro: "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov noi | decembrie dec",
  sv: "januari jan | februari feb | mars | april apr | maj | juni jun | juli jul | augusti aug | september sep sept | oktober okt | november nov | december dec",
  uk: "січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня",
};

/**
 * Languages, or those of a country, in which 4/5/2021 is the fourth of May. English alone tells nothing: its countries differ, and pages of all the world say that
 * they are English.
 */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  "ca cs da de el es fi fr id it nl no pl pt ro ru tr uk en-au en-gb en-ie en-in en-nz en-za".split(" "),
);
/** Countries in which it is the fifth of April, whatever the language. */
export const MONTH_FIRST: ReadonlySet<string> = new Set(["ph", "pr", "us"]);

/** What such pages put between the day and its month, and between the month and its year. */
export const OTHER_OF_MONTH: readonly string[] = ["de", "del", "d'", "di"];
/** And behind the number of a day. */
export const OTHER_ORDINALS: readonly string[] = [".", "er", "º", "°"];
