// Tables of docs/reading.md: how well each publisher that is left out of training is read, and each type, by the rules, by the network and by both.

/** Annotated claims of a publisher without which it stands in no row of its own. */
const LEAST = 20;
const LANGUAGES = { en: "English", ru: "Russian", tr: "Turkish", zh: "Chinese" };

const percent = (x) => (100 * x).toFixed(1);
const count = (n) => n.toLocaleString("en");
const rowOf = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) => [rowOf(heads), rowOf(heads.map(() => "---")), ...rows.map(rowOf)].join("\n");

/** Precision, recall and F1 of judged claims (`y`: 1 right, 0 wrong, null optional) among so many annotated ones; null where there are none of either. */
function scored(claims, annotated) {
  const some = claims.filter(({ y }) => y !== null);
  if (annotated === 0 && some.length === 0) return null;
  const right = some.filter(({ y }) => y === 1).length;
  const [precision, recall] = [right / (some.length || 1), right / (annotated || 1)];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall || 1) };
}
const whole = (of) => (of === null ? "–" : `${percent(of.precision)} / ${percent(of.recall)} = ${percent(of.f)}`);
const f1 = (of) => (of === null ? "–" : percent(of.f));

/** How much of the words of right claims and of those that are annotated is both (intersection over union), in the mean. */
function overlapOf(claims, same) {
  const shares = claims.flatMap(({ c, d, y }) => {
    const twin = y === 1 ? d.claims.find((gold) => same(gold, c)) : undefined;
    if (twin === undefined) return [];
    const [a, b] = [twin.evidence, c.evidence];
    return [
      (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)),
    ];
  });
  return shares.length === 0 ? "–" : (shares.reduce((sum, x) => sum + x, 0) / shares.length).toFixed(2);
}

/**
 * Three tables in Markdown.
 * @param documents annotated, each with its `set` (0: publishers left out), `publisher`, `language` and `claims`
 * @param told judged claims ({ c: claim, d: document, p: certainty, y }) of the network `alone`, of the `rules`, and of the `usual` reader
 * @param least the certainty from which claims are kept, by language
 * @param same whether two claims are one
 */
export function tablesOf({ documents, told, least, same }) {
  const code = ({ language = "en" }) => language;
  const kept = (list) => list.filter(({ p, d }) => p >= least[code(d)]);
  const [alone, usual, rules] = [kept(told.alone), kept(told.usual), told.rules];
  const wanted = (some, type) =>
    some.flatMap(({ claims }) => claims.filter((c) => !c.optional && (type === undefined || c.type === type))).length;
  const within = (list, some, type) =>
    list.filter(({ c, d }) => some.has(d) && (type === undefined || c.type === type));
  const left = documents.filter(({ set }) => set === 0);

  const houses = [...new Set(left.map((d) => `${code(d)} ${d.publisher ?? ""}`))]
    .map((house) => left.filter((d) => house === `${code(d)} ${d.publisher ?? ""}`))
    .map((some) => ({ some, own: new Set(some), annotated: wanted(some) }))
    .filter(({ annotated }) => annotated >= LEAST)
    .sort((a, b) => code(a.some[0]).localeCompare(code(b.some[0]), "en") || b.annotated - a.annotated)
    .map(({ some, own, annotated }) => [
      some[0].publisher ?? "–",
      LANGUAGES[code(some[0])],
      some.length,
      count(annotated),
      whole(scored(within(usual, own), annotated)),
      f1(scored(within(alone, own), annotated)),
      code(some[0]) === "en" ? f1(scored(within(rules, own), annotated)) : "–",
    ]);
  const heads = ["publisher", "", "documents", "claims", "kept", "network alone", "rules alone"];

  const of = (language) => left.filter((d) => code(d) === language);
  const english = new Set(of("en"));
  const types = [...new Set(left.flatMap(({ claims }) => claims.map(({ type }) => type)))].sort();
  const byType = types.map((type) => {
    const n = wanted([...english], type);
    const others = ["ru", "tr", "zh"].map((language) => {
      const own = new Set(of(language));
      return f1(scored(within(usual, own, type), wanted([...own], type)));
    });
    const [r, a, u] = [rules, alone, usual].map((list) => f1(scored(within(list, english, type), n)));
    return [
      type,
      count(n),
      r,
      a,
      u,
      ...others,
      count(wanted(left, type)),
      whole(scored(within(usual, new Set(left), type), wanted(left, type))),
    ];
  });
  const typed = [
    "type",
    "English claims",
    "rules",
    "network",
    "both",
    "Russian",
    "Turkish",
    "Chinese",
    "all claims",
    "all, kept",
  ];

  const sets = [...new Set(documents.map((d) => `${d.set} ${code(d)}`))].map((key) => {
    const own = new Set(documents.filter((d) => key === `${d.set} ${code(d)}`));
    const [first] = own;
    return [first.set, LANGUAGES[code(first)], overlapOf(within(usual, own), same)];
  });
  return [table(heads, houses), table(typed, byType), table(["set", "", "overlap of words"], sets)].join("\n\n");
}
