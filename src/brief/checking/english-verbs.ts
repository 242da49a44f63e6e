/** Verbs of each type of fact: tags as in a lexicon, and verbs; an irregular one has its past, participle and progressive form behind it. */
const VERBS = `
finance > | provide; extend; give gave given giving; finance; fund; disburse; transfer transferred transferred transferring; allocate; hand; hand over; channel; contribute; earmark; pay paid paid paying; pay for paid paid paying; deliver; supply; offer; put put put putting; send sent sent sending; renew; prolong; subsidise; bankroll
finance < | receive; obtain; secure; get got got getting
finance flow:purchase > | buy bought bought buying; purchase; order; acquire
finance flow:debt-relief > | forgive forgave forgiven forgiving; write off wrote written writing; waive; cancel cancelled cancelled cancelling
finance flow:grant > | donate
trade > | supply; export; deliver; sell sold sold selling; ship shipped shipped shipping
trade < | receive; get got got getting; obtain; import; buy bought bought buying; purchase
project > | build built built building; construct; lay laid laid laying; repair; upgrade; renovate; rebuild rebuilt rebuilt rebuilding; modernise; restore; finish; complete
partnership | raise; elevate; upgrade; resume; restore; establish; lift
partnership cooperation | strengthen; deepen; expand
agreement | sign; conclude; initial initialled initialled initialling; ink; reach
action act:withdrawal > | leave left left leaving
statement act:praise > | praise; welcome; commend; thank
statement act:criticise > | criticise; criticize; condemn; denounce; rebuke; deplore
statement act:urge > | urge; call on; press; ask; warn
statement act:accuse > | accuse; blame
statement act:reject > | reject; veto vetoed vetoed vetoing; refuse; rebuff; dismiss; decline; turn down
statement act:threaten > | threaten; warn
statement act:congratulate > | congratulate
statement act:invite > | invite
position stance:supports > | support; back; endorse; favour; favor
position stance:opposes > | oppose
position stance:recognises > | recognise; recognize
meeting kind:call | telephone; phone; call
visit > | visit; tour
action act:attack/airstrike/shelling/bombing > | attack; strike struck struck striking; hit hit hit hitting; fire on; open fire on
action act:airstrike/bombing > | bomb
action act:shelling > | shell
action act:sanctions/tariffs/restriction/blockade/border-closure > | impose
action act:tariffs > | levy; slap slapped slapped slapping
action act:sanctions/tariffs > | sanction; blacklist; hit hit hit hitting
action act:sanctions-relief > | lift; ease; remove
action act:expulsion > | expel expelled expelled expelling; order out; throw out threw thrown throwing
action act:recall > | recall; call home; withdraw withdrew withdrawn withdrawing
action act:withdrawal > | withdraw withdrew withdrawn withdrawing; pull; pull out
action act:deployment/peacekeeping/rescue > | deploy; send sent sent sending; dispatch; station
action act:detention/abduction > | detain; arrest; hold held held holding
action act:seizure > | seize; impound; capture
action act:release > | release; free; hand; hand over; return; set free set set setting
action act:lawsuit > | sue; file
action act:aid-cut/supply-cut > | cut cut cut cutting; halt; stop stopped stopped stopping; suspend
action act:border-closure > | close; shut shut shut shutting; seal
action act:access > | reopen; open
action act:joint-exercise/exercise | hold held held holding; stage; conduct
`;

/** Every form of the verbs with how far it tells that something has come, as rows of a lexicon. */
export function englishVerbs(): string {
  return VERBS.split("\n")
    .filter((row) => row.includes("|"))
    .flatMap((row) => {
      const [tags = "", verbs = ""] = row.split("|");
      return verbs.split(";").flatMap((verb) => rowsOf(tags.trim(), verb.trim().split(/\s+/u)));
    })
    .join("\n");
}

function rowsOf(tags: string, words: readonly string[]): string[] {
  const [base = "", ...others] = words;
  // Three forms stand behind an irregular verb, and before these the small words that go with it.
  const irregular = others.length > 2 ? others.slice(-3) : [];
  const particle = others.slice(0, others.length - irregular.length);
  const [past, participle, progressive] = irregular.length > 0 ? irregular : regular(base);
  const is = (form: string) => [form, ...particle].join(" ");
  const all = (auxiliaries: string, form: string) =>
    auxiliaries
      .split(",")
      .map((one) => `${one} ${is(form)}`)
      .join(";");
  // Who says so says it in every tense; a call has no course that it could be at; an agreement that is signed is agreed.
  const said = /^(?:statement|position)/u.test(tags);
  const tell = (status: string) =>
    said
      ? "=stated"
      : tags.includes("kind:call") && status === "=done"
        ? "=standing"
        : /^(?:agreement|partnership)/u.test(tags) && status === "=done"
          ? "=signed"
          : status;
  const passive = /[<>]/u.test(tags) ? " !passive" : "";
  return [
    `${tags} ${tell("=done")} | ${is(past!)}; ${is(participle!)}`,
    `${tags} ${tell("=done")}${passive} | ${all("was,were,been", participle!)}`,
    `${tags} ${tell("=ongoing")} | ${all("is,are,was,were,been", progressive!)}`,
    `${tags} ${tell("=ongoing")}${passive} | ${all("is being,are being,was being,were being", participle!)}`,
    `${tags} ${tell("=standing")} | ${is(third(base))}`,
    `${tags}${passive} | ${all("be", participle!)}`,
    `${tags} | ${is(base)}; ${is(progressive!)}`,
  ];
}

const third = (base: string): string =>
  /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

function regular(base: string): [string, string, string] {
  const stem = base.replace(/e$/u, "");
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [past, past, `${stem}ing`];
}
