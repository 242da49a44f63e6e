/** Names that have an article in a sentence. */
export const ARTICLED =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Dominican Republic$|Central African Republic$|Democratic Republic|Republic of|Solomon Islands$|Marshall Islands$|Comoros$|Seychelles$|Soviet Union$|Holy See$|Czech Republic$|Cook Islands$|Faroe Islands$|Cayman Islands$|British |Shanghai |European |African |Arab |Eurasian |Collective |Commonwealth|Organi[sz]ation |World |International |Asian |Economic |Association |Gulf |Islamic |North Atlantic|Caribbean Community|Southern |East African)/u;

/** A name with its article: "the United Nations". */
export const articled = (name: string): string => (ARTICLED.test(name) ? `the ${name}` : name);
