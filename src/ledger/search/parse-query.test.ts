import { describe, expect, test } from "vitest";
import { english } from "../../claim/english/language/index.js";
import { QueryError } from "../query-error.js";
import { parseQuery } from "./parse-query.js";

const tables = [english.names()];
const parse = (query: string) => parseQuery(query, tables);

/** The clauses in few letters, as English reads them: terms of one place are parted by "|", places by a space, terms by " OR "; the default on verdicts is left out. */
function told(query: string): string[] {
  return parse(query)
    .clauses.map(({ negated, terms }) => {
      const words = terms.map((term) => {
        if (term.kind === "phrase")
          return (
            term.places.map((terms) => terms.filter((one) => !one.startsWith("tr_")).join("|")).join(" ") +
            (term.open ? "*" : "")
          );
        return term.kind === "properties" ? term.tokens.join("+") : `${term.heads.join(",")}*`;
      });
      return (negated ? "-" : "") + words.join(" OR ");
    })
    .filter((clause) => clause !== "-verdict_rejected");
}

function refusal(query: string): string {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof QueryError) return error.message;
    throw error;
  }
  return "";
}

describe("a query", () => {
  test.each([
    ["loan", ["loan"]],
    ["loans lent", ["loan", "lend"]],
    ["news banker", ["news", "banker"]],
    ["визитом", ["визит"]],
    ["贷款协议", ["贷款 款协 协议"]],
    ["贷", ["贷*"]],
    ["2013年", ["2013 年*"]],
    ['"credit lines"', ["credit line"]],
    ["“credit line”", ["credit line"]],
    ["counter-terrorism", ["counter terrorism"]],
    ["co-operation", ["cooperation"]],
    ["Erdoğan's", ["erdogan"]],
    ["3.5 1,500", ["3_5", "1500"]],
    ["grant OR loan railway", ["grant OR loan", "railway"]],
    ["-railway", ["-railway"]],
    ['-"gas pipeline" loan', ["-gas pipelin", "loan"]],
  ])("of words: %s", (query, clauses) => expect(told(query)).toEqual(clauses));

  test.each([
    ["China", ["china OR party_chn"]],
    ["Kazakh loan", ["kazakh OR party_kaz", "loan"]],
    ["U.S. us", ["us OR party_usa", "us"]],
    ["Saudi Arabia", ["saudi arabia OR party_sau"]],
    ["-Russia", ["-russia OR party_rus"]],
    ["WHO who", ["who OR party_org_who", "who"]],
    ["Shanghai Cooperation Organisation", ["shanghai cooperation organization OR party_org_sco"]],
    ['"China"', ["china"]],
  ])("of names of parties: %s", (query, clauses) => expect(told(query)).toEqual(clauses));

  test.each([
    ["type:finance", ["type_finance"]],
    ["type:finance,project", ["type_finance OR type_project"]],
    ["-type:visit", ["-type_visit"]],
    ["type:visit OR loan", ["type_visit OR loan"]],
    ["state:TJK", ["party_tjk"]],
    ["state:Tajikistan", ["party_tjk"]],
    ["state:us", ["party_usa"]],
    ['state:"south korea"', ["party_kor"]],
    ["org:sco", ["party_org_sco"]],
    ["pair:KAZ-CHN", ["pair_chn_kaz"]],
    ["pair:china-kazakhstan", ["pair_chn_kaz"]],
    ["pair:Guinea-Bissau-China", ["pair_chn_gnb"]],
    ["pair:CHN-SCO", ["pair_chn_org_sco"]],
    ["by:CHN towards:KAZ", ["by_chn", "towards_kaz"]],
    ["speaker:xi", ["speaker_xi"]],
    ['speaker:"Xi Jinping"', ["speaker_xi+speaker_jinping"]],
    ["publisher:xinhua", ["publisher_xinhua"]],
    ["status:completed", ["status_completed"]],
    ["flow:credit-line", ["flow_credit_line"]],
    ["issue:one-china", ["issue_one_china"]],
    ["field:counter-terrorism", ["field_counter_terrorism"]],
    ["document:d_00aa", ["document_d_00aa"]],
    ["verdict:rejected", ["verdict_rejected"]],
    ["verdict:any loan", ["claim_any", "loan"]],
    ["confidence:0.8", ["sure_8 OR sure_9"]],
    ["confidence:98%", ["sure_9_8 OR sure_9_9"]],
    ["over:1bn under:5bn", ["usd_091,usd_092,usd_093,usd_094*"]],
    ["over:500m under:0.7bn currency:KZT", ["currency_kzt", "sum_kzt_085,sum_kzt_086*"]],
  ])("of filters: %s", (query, clauses) => expect(told(query)).toEqual(clauses));

  test("leaves out what was rejected unless it asks for it", () => {
    expect(parse("loan").clauses.at(-1)).toEqual({
      negated: true,
      terms: [{ kind: "properties", tokens: ["verdict_rejected"] }],
    });
    expect(parse("loan verdict:any").clauses.every(({ negated }) => !negated)).toBe(true);
  });

  test("has a range of days, both ends included", () => {
    expect(parse("from:1970 to:1970-02")).toMatchObject({ from: 0, to: 58 });
    expect(parse("on:1970-01-03")).toMatchObject({ from: 2, to: 2 });
    expect(parse("loan")).toMatchObject({ from: null, to: null });
  });

  test.each([
    ["state:Tajkistan", "At character 1, state:Tajkistan: no state is called that; did you mean Tajikistan?"],
    ["loan state:SCO", "At character 6, state:SCO: no state is called that; did you mean party:SCO?"],
    ["type:loan", "At character 1, type:loan: did you mean flow:loan?"],
    ["tpye:visit", "At character 1, tpye: is not a filter; did you mean type:?"],
    ["pair:KAZ", "At character 1, pair:KAZ: a pair needs two parties, such as pair:KAZ-CHN"],
    ["typ:visit", "At character 1, typ: is not a filter; did you mean type:?"],
    ["type:visits", "At character 1, type:visits: did you mean type:visit?"],
    ["type:", "At character 1, type: has no value; write it after the colon"],
    [
      "from:2011-13",
      "At character 1, from:2011-13: give a valid year, month or day, such as from:2016 or from:2016-06",
    ],
    ["from:2016 to:2011", "At character 11, to:2011: the date range ends before it starts"],
    ["over:12345", "At character 1, over:12345: amounts are compared to three digits; write fewer, such as 1.25bn"],
    ["over:5bn under:1bn", "At character 10, under:1bn: the range of amounts is empty"],
    ["currency:dollar", "At character 1, currency:dollar: give a currency code, such as USD or KZT"],
    ['a "credit', "The quotation mark at character 3 is not closed; close it or remove it"],
    ["a OR", "The OR at character 3 has nothing to join; put it between two words or filters"],
    ["a OR -b", "At character 6, an exclusion can't be combined with OR; leave out OR or the hyphen"],
    ["over:1bn OR a", "At character 1, over: can't be combined with OR"],
    [" & ", "The query is empty; give words, or a filter such as state:KAZ"],
    ["a".repeat(1001), "The query is longer than 1000 characters; make it shorter"],
    ["a ".repeat(41), "The query has more than 40 words and filters; leave some out"],
  ])("that can't be understood says so: %s", (query, sentence) => expect(refusal(query)).toBe(sentence));

  test.each([
    ["loan state:Tajkistan", "state:Tajikistan"],
    ["-state:Tajkistan loan", "-state:Tajikistan"],
    ["pair:KAZ-Chnia", "pair:KAZ-China"],
    ["tpye:finance", "type:finance"],
    ["type:loan", "flow:loan"],
    ["currency:dollar", null],
  ])("that is misspelt has what may have been meant: %s", (query, meant) => {
    expect(() => parse(query)).toThrow(expect.objectContaining({ meant }));
  });
});
