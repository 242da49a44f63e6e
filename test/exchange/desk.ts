import { entriesOf, openLedger } from "../../src/entente.js";
import { type Entry, judgementOf, type Ledger } from "../../src/ledger/index.js";

/** Two invented reports, with markup and letters that turn others around in what is quoted and named. */
const REPORTS = [
  {
    title: '=A made <report> & "more"',
    url: "https://courier.example/a?b=1&c=2",
    text: `On 3 March 2012, President Hu Jintao paid a state visit to Kazakhstan. On 5 May 2020, Chinese Foreign Minister Wang Yi met his Kazakh counterpart in Almaty.

China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011. Kazakhstan supports the One China principle. In 2015, China gave Kazakhstan a grant of 20 million dollars for a hospital. China pledged a loan of 300 million dollars to Kazakhstan in 2016.

China denied that it had lent Tajikistan 40 million dollars. Kazakhstan joined the World Trade Organization on 30 November 2015.

Kazakhstan and China signed an agreement on visa-free travel on 17 May 2023. China and Kazakhstan are comprehensive strategic partners.`,
  },
  {
    title: "A made \u202espeech",
    url: null,
    text: `President Xi Jinping visited Tajikistan on 4 July 2024. "China lent Kazakhstan \u202e1.7 billion dollars\u202c in 2011," he told Khovar.

The sky over Dushanbe was clear. Japan gave Tajikistan a grant of 5.5 million euros for a road in June 2019.`,
  },
] as const;

/** The reports as they are read; with `bare`, as somebody reads them who finds no claim. */
async function entries(bare = false): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const [i, { title, url, text }] of REPORTS.entries()) {
    const record = { text, title, date: `2026-02-0${i + 1}`, language: "en", ...(url === null ? {} : { url }) };
    for await (const { entry } of entriesOf({ name: `report-${i}`, record }, { reader: "rules" }))
      if (entry !== null) found.push(bare ? { ...entry, claims: [], derivations: [] } : entry);
  }
  return found;
}

const AT = "2026-02-02T00:00:00Z";

/** A ledger of the reports in which somebody has judged and something was frozen; with `bare`, one that has their texts and nothing else. */
export async function desk(address: string, { bare = false } = {}): Promise<Ledger> {
  const ledger = await openLedger(address);
  await ledger.add(await entries(bare), { at: AT, program: "test" });
  if (bare) return ledger;
  const [claim] = (await ledger.facts({ pair: ["CHN", "KAZ"], type: "visit" })).flatMap(({ claims }) => claims);
  const said = { others: [], field: null, value: null, reason: 'he "came"; =so', reviewer: "ann", at: AT };
  await ledger.judge([judgementOf({ ...said, verdict: "accept", claims: [claim!] })]);
  await ledger.freeze({ name: "spring", at: "2026-03-01T00:00:00Z", program: "test" }, async () => {});
  return ledger;
}
