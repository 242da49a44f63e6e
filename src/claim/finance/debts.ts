import type { Context, Draft } from "../draft.js";
import { statesIn } from "../flow/index.js";
import { distinct, firstCase } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partiesOf, understood } from "../party.js";
import { type Argument, inRole, isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

/**
 * What one state owes another, and what its workers send home: "Tonga owes $130 million to China", "a debt of $600 million to Taiwan", "the bank of China
 * was owed $1.8 billion by Kenya", "remittances from Russia came to $2.2 billion". What is owed was lent once, in one loan or many, so
 * it is added to none of them (umbrella); without a sum nothing is told.
 */
export function debtsOf(context: Context): Draft[] {
  const { scene } = context;
  return [
    ...scene.all("owe.verb").flatMap((token) => owed(context, token)),
    ...scene.all("owed.noun").flatMap((token) => debt(context, token)),
    ...scene.all("remittance.noun").flatMap((token) => remitted(context, token)),
  ];
}

function owed(context: Context, token: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (!/^VB/.test(tree.token(token).xpos) || tree.isA(token, "acl:relcl")) return [];
  const act = predication(scene, token);
  const passive = isPassive(scene, token);
  const sums = sumTokens(scene, token);
  const at = (found: readonly Argument[]) =>
    found.filter((a) => !sums.includes(a.token)).flatMap((a) => parties(context, a.token));
  const debtors = at(passive ? inRole(act, "oblique", "by").concat(inRole(act, "agent")) : inRole(act, "agent"));
  const marked = act.arguments.filter(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "goal.marker"),
  );
  // "owes China $130 million": the tree may take the creditor for a part of the sum.
  const beside = inRole(act, "patient")
    .flatMap((a) => tree.children(a.token, "compound", "nmod", "amod"))
    .filter((t) => t > token && scene.name(t) !== null && tree.marker(t) === "");
  const creditors = passive
    ? at(inRole(act, "patient"))
    : [
        ...at(inRole(act, "recipient")),
        ...at(marked),
        ...beside.flatMap((t) => parties(context, t)),
        ...at(inRole(act, "patient")),
      ];
  return drafts(context, token, act, creditors, debtors);
}

/** "Kenya's debt to China stood at …", "debt to Japan was …" in a text about one state. */
function debt(context: Context, token: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (tree.token(token).upos !== "NOUN" || scene.name(token) !== null) return [];
  const act = predication(scene, token);
  const marked = act.arguments.filter(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "goal.marker"),
  );
  const creditors = marked.filter((a) => tree.isWithin(a.token, token)).flatMap((a) => parties(context, a.token));
  if (creditors.length === 0) return [];
  const owners = [
    ...tree.children(token, "nmod:poss", "amod", "compound"),
    ...tree.children(token, "nmod").filter((t) => scene.is(firstCase(scene, t), "doer.marker")),
  ].flatMap((t) => parties(context, t));
  // "debt to Japan was $239 million, to Germany $91 million": the second has a sum of its own.
  const { to } = scene.sentence(token);
  const verb = Array.from({ length: to - token }, (_, k) => token + k).find(
    (t) => scene.tokens[t]!.upos === "VERB" && t !== act.verb,
  );
  const end = verb ?? to;
  const further = Array.from({ length: Math.max(0, end - token - 1) }, (_, k) => token + 1 + k).filter(
    (t) =>
      scene.name(t)?.value.kind === "state" &&
      scene.is(t - 1, "goal.marker") &&
      sumAt(scene, t + 1) !== null &&
      creditors.every((c) => c.actor.id !== scene.name(t)?.value.id),
  );
  const rest = further.flatMap((t) =>
    drafts(context, t, act, parties(context, t), owners, "loan", sumAt(scene, t + 1)),
  );
  return [...drafts(context, token, act, creditors, owners), ...rest];
}

/** The sum that begins at a token, or behind one small word: "to Germany at $91 million". */
function sumAt(scene: Scene, token: number) {
  if (scene.tokens[token + 1] === undefined) return null;
  const small = scene.tokens[token]!.upos === "ADP" ? token + 1 : token;
  return scene.amounts(scene.sentence(token)).find((sum) => scene.tokensIn(sum.span)[0] === small) ?? null;
}

function remitted(context: Context, token: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (tree.token(token).upos !== "NOUN") return [];
  const act = predication(scene, token);
  const marked = (concept: string) =>
    act.arguments
      .filter(
        (a) => a.role === "oblique" && tree.isWithin(a.token, token) && scene.is(firstCase(scene, a.token), concept),
      )
      .flatMap((a) => parties(context, a.token));
  return drafts(context, token, act, marked("origin.marker"), marked("goal.marker"), "other");
}

function parties({ scene, discourse }: Context, token: number): Party[] {
  return partiesOf(scene, discourse, token).filter((p) => p.actor.kind !== "person");
}

function sumTokens(scene: Scene, token: number): number[] {
  return scene.amounts(scene.sentence(token)).flatMap((amount) => scene.tokensIn(amount.span));
}

function drafts(
  context: Context,
  token: number,
  act: Predication,
  creditors: readonly Party[],
  debtors: readonly Party[],
  flow = "loan",
  told: ReturnType<typeof sumAt> = null,
): Draft[] {
  const { scene } = context;
  const how = modality(scene, act);
  const [amount, second] = scene.amounts(scene.sentence(token)).filter((sum) => sum.rule !== "equivalent");
  const sum = told ?? (amount !== undefined && second === undefined ? amount : nearest(scene, token));
  if (sum === null || how.supposed || how.unreal || creditors.length === 0) return [];
  const own = distinct(debtors).filter((p) => creditors.every((c) => c.actor.id !== p.actor.id));
  const meant = own.length > 0 ? own : theDebtor(context, token, creditors);
  const when = timeOf(scene, act.verb, token);
  return distinct(creditors).flatMap((creditor) =>
    meant.map(
      (debtor): Draft => ({
        rule: "finance/debt",
        source: [creditor],
        target: [debtor],
        // A debt is what is left of several loans, whenever they were given.
        details: flow === "loan" ? { flow, umbrella: true } : { flow },
        amount: sum,
        when,
        status: how.denied || how.negated ? "denied" : "completed",
        anchor: token,
        words: [
          token,
          ...scene.tokensIn(sum.span),
          ...[creditor, debtor].filter((p) => p.actor.text !== null && here(scene, p, token)).map((p) => p.token),
        ],
        doubt: own.length > 0 ? 0 : 1,
      }),
    ),
  );
}

function here(scene: Scene, party: Party, token: number): boolean {
  return party.token >= 0 && scene.sentence(party.token).index === scene.sentence(token).index;
}

/** The first sum behind the word. */
function nearest(scene: Scene, token: number) {
  const after = scene
    .amounts(scene.sentence(token))
    .filter((sum) => sum.rule !== "equivalent" && (scene.headOf(sum.span) ?? -1) > token);
  return after[0] ?? null;
}

/** Whose debt it is where no word tells: that of the state that the text is about, where the sentence names no other. */
function theDebtor(context: Context, token: number, creditors: readonly Party[]): Party[] {
  const other = (p: Party) => p.actor.kind === "state" && creditors.every((c) => c.actor.id !== p.actor.id);
  const beside = statesIn(context, token).filter(
    (p) => !context.scene.is(firstCase(context.scene, p.token), "goal.marker"),
  );
  if (beside.some(other)) return [];
  const main = context.discourse.focus().find(({ party }) => party.actor.kind === "state");
  return main !== undefined && other(main.party) ? [understood(main.party, token, 2)] : [];
}
