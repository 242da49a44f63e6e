import type { SentenceTable } from "../language.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Where English sentences end. */
export const sentences: SentenceTable = {
  enders: ".!?…",
  closers: "\"'”’)]»",
  openers: "\"'“‘([«",
  titles: words(`
    mr mrs ms mx messrs dr drs prof profs sen sens rep reps gov govs gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc rev revd fr msgr hon amb pres supt insp det
    mlle mme mmes m.p esq spc ens atty asst h.e h.r.h h.m h.h h.i.h rt st ste mt ft
    e.g i.e cf vs v viz ca approx incl esp resp a.k.a eg ie
  `),
  units: words(`
    inc corp co cos ltd bros jr sr al ibid dept govt intl assn ave blvd rd hwy a.m p.m ph.d m.d b.a m.a b.sc m.sc m.phil d.phil ll.b ll.m j.d ed.d b.c a.d b.c.e c.e d.c
    u.s u.k u.n e.u u.s.a u.s.s.r u.a.e calif conn fla mich minn tenn tex va pa colo ariz ga ky md nev okla mass penn univ comm assoc mln bln trln mil sq lb lbs oz hr hrs mins yr yrs
    est jan feb apr aug sep sept oct nov dec tues wed thurs
  `),
  labels: words(
    "no nos art arts fig figs vol vols pp p para paras ch chap sec secs sect res doc ref tel ext rs sch sess app cl mar jun jul ° º №",
  ),
  ordinalPoint: false,
  starters: words(`
    the this that these those he she it they we you his her its their our my there here in on at by for from with after before during since while when where whereas although though
    if unless but and however moreover meanwhile instead yet so as an a some many most several both each such another no not what who why how to over according then now also nevertheless
    nonetheless therefore thus hence furthermore besides today yesterday despite following among because once only even still every neither either between through until within without
    i it's he's she's they're we're let please is are was were do does did can could will would should perhaps under about asked one two
  `),
};
