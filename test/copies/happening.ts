import type { Random } from "../../tools/train/random.js";

/** One thing that happened, as reporters who were there would all know it: names, figures and what was said aloud. All invented. */
export interface Happening {
  readonly host: Land;
  readonly guest: Land;
  readonly hostMinister: string;
  readonly guestMinister: string;
  readonly town: string;
  readonly day: string;
  readonly sum: string;
  readonly trade: string;
  readonly work: string;
  readonly kilometres: number;
  readonly firm: string;
  readonly quotes: readonly [string, string];
}

export interface Land {
  readonly name: string;
  readonly people: string;
  readonly capital: string;
}

const LANDS: readonly Land[] =
  `Kazakhstan Kazakh Astana|Uzbekistan Uzbek Tashkent|Ghana Ghanaian Accra|Peru Peruvian Lima|Malaysia Malaysian Kuala_Lumpur|Kenya Kenyan Nairobi|
Norway Norwegian Oslo|Portugal Portuguese Lisbon|Jordan Jordanian Amman|Vietnam Vietnamese Hanoi|Serbia Serbian Belgrade|Morocco Moroccan Rabat|Chile Chilean Santiago|
Georgia Georgian Tbilisi|Bangladesh Bangladeshi Dhaka|Zambia Zambian Lusaka|Hungary Hungarian Budapest|Oman Omani Muscat|Mongolia Mongolian Ulaanbaatar|Ireland Irish Dublin`
    .split("|")
    .map((row) => row.trim().split(" "))
    .map(([name, people, capital]) => ({ name: name!, people: people!, capital: capital!.replace("_", " ") }));
const GIVEN =
  "Aigul Marat Ivka Bojan Efua Kofi Tomás Lucía Siti Azlan Wanjiru Otieno Sigrid Halvor Rui Leonor Rania Faris Linh Quang".split(
    " ",
  );
const FAMILY =
  "Seitkali Norberg Radovan Amissah Quispe Harun Kamau Fjelde Teixeira Haddadin Tran Petrov Benali Araya Lomidze Rahmanov Mumba Szalai Busaidi Ganbold".split(
    " ",
  );
const TOWNS =
  "Lake Hotel|the Old Mint|Harbour House|the Grain Exchange|Cedar Palace|the National Library|Victory Hall|the River Terminal".split(
    "|",
  );
const WORKS = "railway|pipeline|transmission line|motorway|water main|fibre cable|tramway|canal".split("|");
const FIRMS =
  "Norlink|Three Rivers Construction|Halden Works|Aurum Engineering|Blue Ridge Civil|Meridian Rail|Sorrento Group|Kestrel Power".split(
    "|",
  );
const SAYINGS = [
  "We have waited eleven years for this signature and our grandchildren will thank us for it",
  "Nobody in this room believed in the spring that we would still be speaking to each other in the autumn",
  "A border is only a line on paper until a lorry driver has to wait two nights in front of it",
  "This is not charity and it is not business either, it is what neighbours owe each other in a dry year",
  "Every ton that goes by rail is a ton that does not break our roads to pieces",
  "We did not come to sell anything, we came because we were asked and because we had something to give",
  "I shall not read out the whole list, but there are forty items on it and thirty-nine are settled",
  "If the money is late the concrete will be late, and then all of us will look foolish",
];

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random.uniform() * items.length)]!;

/** A happening, the same for the same seed. */
export function happening(random: Random): Happening {
  const host = pick(random, LANDS);
  const guest = pick(
    random,
    LANDS.filter((land) => land !== host),
  );
  const [first, second] = [pick(random, SAYINGS), pick(random, SAYINGS)];
  return {
    host,
    guest,
    hostMinister: `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
    guestMinister: `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
    town: pick(random, TOWNS),
    day: `${1 + Math.floor(random.uniform() * 28)} ${pick(random, ["March", "May", "June", "September", "November"])}`,
    sum: `$${10 + Math.floor(random.uniform() * 900)} million`,
    trade: `$${(1 + random.uniform() * 9).toFixed(1)} billion`,
    work: pick(random, WORKS),
    kilometres: 40 + Math.floor(random.uniform() * 900),
    firm: pick(random, FIRMS),
    quotes: [first, second === first ? SAYINGS[(SAYINGS.indexOf(first) + 1) % SAYINGS.length]! : second],
  };
}

type Wording = (h: Happening) => string;

/** What a report tells, thing by thing, each in the words of six newsrooms. */
const TELLINGS: readonly (readonly Wording[])[] = [
  [
    (h) =>
      `${h.host.name} will borrow ${h.sum} from ${h.guest.name} to build a ${h.kilometres}-kilometre ${h.work}, the two governments said on ${h.day}.`,
    (h) =>
      `A ${h.work} of ${h.kilometres} kilometres is to be built in ${h.host.name} with a loan of ${h.sum} that ${h.guest.name} promised on ${h.day}.`,
    (h) =>
      `${h.guest.people} officials put their names on ${h.day} to a credit worth ${h.sum}, enough to lay ${h.kilometres} kilometres of ${h.work} across ${h.host.name}.`,
    (h) =>
      `After a night of talks, ${h.host.capital} secured on ${h.day} the ${h.sum} that it had sought from ${h.guest.capital} for its long-delayed ${h.work}.`,
    (h) =>
      `${h.guest.capital} agreed on ${h.day} to lend its partner ${h.sum}; the money is meant for a ${h.work} that will run for ${h.kilometres} kilometres.`,
    (h) =>
      `The ${h.host.people} government’s plan for a ${h.work} found a lender on ${h.day}, when ${h.guest.name} offered ${h.sum} over twenty years.`,
  ],
  [
    (h) =>
      `The papers were signed at ${h.town} by ${h.host.people} Foreign Minister ${h.hostMinister} and by ${h.guestMinister}, who holds the same post in ${h.guest.name}.`,
    (h) =>
      `${h.hostMinister}, foreign minister of ${h.host.name}, received ${h.guestMinister} at ${h.town}, where the ceremony lasted less than a quarter of an hour.`,
    (h) =>
      `At ${h.town}, ${h.guestMinister} and ${h.hostMinister} exchanged green folders and then embraced for the photographers.`,
    (h) =>
      `Foreign Ministers ${h.hostMinister} and ${h.guestMinister} had met twice before this year, but never in ${h.town}.`,
    (h) =>
      `${h.guestMinister} flew in from ${h.guest.capital} at dawn and left before supper, having signed with ${h.hostMinister} what their deputies had prepared at ${h.town}.`,
    (h) =>
      `It fell to ${h.hostMinister} and ${h.guestMinister}, the two chief diplomats, to initial each of the ninety pages in ${h.town}.`,
  ],
  [
    (h) => `“${h.quotes[0]},” ${h.hostMinister} told reporters.`,
    (h) => `${h.hostMinister} was in high spirits. “${h.quotes[0]},” the minister said.`,
    (h) => `Speaking after the ceremony, ${h.hostMinister} said: “${h.quotes[0]}.”`,
    (h) => `“${h.quotes[0]},” said ${h.hostMinister}, to applause from the ${h.guest.people} side.`,
    (h) => `The host had prepared one line. “${h.quotes[0]},” ${h.hostMinister} declared.`,
    (h) => `“${h.quotes[0]}” was how ${h.hostMinister} put it.`,
  ],
  [
    (h) => `Work is to begin in the spring and will be led by ${h.firm}, which won the tender against four others.`,
    (h) => `The contractor, ${h.firm}, has promised that the first stretch will be open within three years.`,
    (h) =>
      `${h.firm} beat several rivals for the contract and expects to employ two thousand people at the height of the works.`,
    (h) =>
      `Surveyors from ${h.firm} have been on the ground since last year, and the company says that its machines are already at the port.`,
    (h) => `A consortium under ${h.firm} is to do the building; its bid was the second cheapest.`,
    (h) =>
      `Most of the labour will be local, ${h.firm} has assured the unions, although engineers are to come from abroad.`,
  ],
  [
    (h) =>
      `Trade between ${h.host.name} and ${h.guest.name} came to ${h.trade} last year, a tenth more than the year before.`,
    (h) =>
      `The two economies exchanged goods worth ${h.trade} in the past twelve months, customs figures show, most of it grain, copper and machinery.`,
    (h) => `With ${h.trade} of commerce a year, ${h.guest.name} is ${h.host.capital}’s fifth-largest partner.`,
    (h) =>
      `Commerce has grown quickly: it now stands at ${h.trade}, against barely half of that before the ports were dredged.`,
    (h) =>
      `Economists in ${h.guest.capital} point out that ${h.trade} in annual trade hardly justifies so large a loan.`,
    (h) =>
      `Exporters on both sides hope that the yearly turnover of ${h.trade} will double once the ${h.work} is finished.`,
  ],
  [
    (h) => `“${h.quotes[1]},” ${h.guestMinister} added.`,
    (h) => `The guest answered in kind. “${h.quotes[1]},” ${h.guestMinister} remarked.`,
    (h) => `${h.guestMinister}, for the lenders, was drier: “${h.quotes[1]}.”`,
    (h) => `Asked about delays, ${h.guestMinister} replied: “${h.quotes[1]}.”`,
    (h) => `“${h.quotes[1]},” ${h.guestMinister} said with a smile that not everybody returned.`,
    (h) => `For ${h.guestMinister} the point was simple. “${h.quotes[1]},” the minister told the hall.`,
  ],
  [
    (h) => `The opposition in ${h.host.capital} has asked for the text of the contract, which has not been published.`,
    () => `Critics complain that parliament has seen neither the interest rate nor the list of guarantees.`,
    (h) =>
      `Not everybody is pleased: farmers along the route in ${h.host.name} say that nobody has spoken to them about their land.`,
    (h) =>
      `An auditor who advised the ${h.host.people} treasury warned last month that debt service was rising faster than revenue.`,
    (h) =>
      `Two deputies walked out of the chamber in ${h.host.capital} when the finance committee declined to publish the terms.`,
    () => `Environmental groups intend to go to court over the crossing of a bird sanctuary.`,
  ],
  [
    (h) =>
      `${h.guest.name} opened an embassy in ${h.host.capital} thirty years ago and has since financed two hospitals and a bridge there.`,
    () =>
      `Relations had cooled after a quarrel over fishing licences, which the two capitals settled only in the winter.`,
    () => `It is the third such credit in a decade; the earlier two paid for a hospital wing and for buses.`,
    (h) =>
      `${h.host.name} turned to ${h.guest.capital} after two development banks had declined to pay for the ${h.work}.`,
    (h) =>
      `The friendship is old: students from ${h.host.name} have gone to universities in ${h.guest.capital} since the seventies.`,
    (h) =>
      `Until last summer hardly anybody in ${h.guest.capital} had heard of the scheme, a relic of a five-year plan.`,
  ],
  [
    (h) =>
      `The agreement enters into force when both parliaments have approved it, which ${h.hostMinister} expects before the end of the year.`,
    (h) => `Ratification is still needed. Deputies in ${h.guest.capital} are to vote in the last week of the session.`,
    (h) =>
      `The next meeting is to be held in ${h.guest.capital}, on a date that will be fixed through diplomatic channels.`,
    (h) => `No money will flow before a joint commission has approved the drawings of the ${h.work}.`,
    () => `A first tranche is due after the budget debate, officials who prepared the talks said.`,
    (h) =>
      `${h.hostMinister} has been invited to ${h.guest.capital} for the anniversary of the embassy, and has accepted.`,
  ],
];

/** A report of one newsroom of six, in paragraphs. Two newsrooms share names, figures and quotations, and now and then (`chance`) a sentence. */
export function report(told: Happening, newsroom: number, random: Random, chance = 0.08): string[] {
  const sentences = TELLINGS.map((wordings) => {
    const own = random.uniform() < chance ? Math.floor(random.uniform() * wordings.length) : newsroom % wordings.length;
    return wordings[own]!(told);
  });
  // Newsrooms order what they tell in their own way; the news goes first everywhere.
  const [lead, ...rest] = sentences;
  if (random.uniform() < 0.6) random.shuffle(rest);
  const kept = rest.slice(0, 5 + Math.floor(random.uniform() * 4));
  const paragraphs = [lead!];
  for (let i = 0; i < kept.length; ) {
    const size = 1 + Math.floor(random.uniform() * 2);
    paragraphs.push(kept.slice(i, i + size).join(" "));
    i += size;
  }
  return paragraphs;
}

/** A readout of one ministry: the same formulas at every meeting, with another guest. */
export function readout(told: Happening, random: Random): string[] {
  const { hostMinister: minister, guestMinister: guest } = told;
  const subjects = [
    "energy",
    "transport",
    "education",
    "agriculture",
    "water",
    "digital services",
    "culture",
    "health",
  ];
  random.shuffle(subjects);
  return [
    `On ${told.day}, the Minister of Foreign Affairs of the Republic, Marta Elin Sandvik, met with the Minister of Foreign Affairs of ${told.guest.name}, ${guest}, who is on an official visit in our country.`,
    `During the meeting, the sides exchanged views on the current state and prospects of bilateral relations and on topical regional and international issues of mutual interest. Special attention was paid to cooperation in the fields of ${subjects[0]} and ${subjects[1]}.`,
    `Minister Sandvik underlined the importance of further strengthening the political dialogue between the two countries and confirmed the readiness of the Republic to deepen mutually beneficial cooperation in all areas. ${guest} thanked the ${"Republic"} for its hospitality and for its support in international organisations.`,
    random.uniform() < 0.5
      ? `The parties agreed to hold the next round of political consultations in ${told.guest.capital} and to continue regular contacts at all levels.`
      : `The sides noted with satisfaction that trade had reached ${told.trade} and agreed to continue regular contacts at all levels.`,
    `At the end of the meeting the sides expressed confidence that the traditionally friendly relations between the two countries would continue to develop for the benefit of their peoples. ${minister === guest ? "" : `A working lunch was attended by ${minister}.`}`,
  ];
}

/** A treaty: articles that every treaty of its kind has. */
export function treaty(told: Happening, random: Random): string[] {
  const { host, guest } = told;
  const subject = [
    "the avoidance of double taxation",
    "air services",
    "the readmission of persons",
    "cultural exchange",
  ][Math.floor(random.uniform() * 4)]!;
  return [
    `The Government of ${host.name} and the Government of ${guest.name}, hereinafter referred to as the Contracting Parties, desiring to conclude an agreement on ${subject}, have agreed as follows:`,
    `Article 1. Each Contracting Party shall, in accordance with its laws and regulations, promote in its territory the conditions that are favourable to the purposes of the present Agreement.`,
    `Article 2. The competent authorities of ${host.name} and of ${guest.name} shall consult each other at the request of either Contracting Party on any matter concerning the interpretation or application of the present Agreement.`,
    `Article 3. Any dispute between the Contracting Parties shall be settled by negotiations through diplomatic channels. If a dispute is not settled within ${3 + Math.floor(random.uniform() * 9)} months, it shall be submitted to an arbitral tribunal at the request of either Contracting Party.`,
    `Article 4. The present Agreement shall enter into force on the thirtieth day following the date of receipt of the last written notification by which the Contracting Parties notify each other of the completion of their internal legal procedures.`,
    `Article 5. The present Agreement shall remain in force for a period of ${5 * (1 + Math.floor(random.uniform() * 4))} years and shall be automatically extended for successive periods unless either Contracting Party notifies the other in writing of its intention to terminate it at least six months before its expiry.`,
    `Done at ${told.town} on ${told.day} in two originals, each in the official languages of the Contracting Parties and in English, all texts being equally authentic. For the Government of ${host.name}: ${told.hostMinister}. For the Government of ${guest.name}: ${told.guestMinister}.`,
  ];
}

/** A bulletin that a machine might write: one sentence a month with other names and figures. */
export function bulletin(told: Happening): string[] {
  const { host, guest } = told;
  return [
    `Exports of ${host.name} to ${guest.name} rose to ${told.trade} in the reporting period, the statistical committee said on ${told.day}. Imports from ${guest.name} came to ${told.sum}.`,
    `The largest groups of goods were machinery, food and mineral fuels. The share of ${guest.name} in the foreign trade of ${host.name} changed by less than one percentage point against the same period of the previous year.`,
    `The committee publishes figures on trade with ${guest.name} on the tenth working day of every month. Figures for the current year are preliminary and may be revised.`,
  ];
}
