import { visible } from "../../text/index.js";
import { capitalised, headlineOf, sectorWords, termWords } from "../../words/index.js";
import { Terms } from "../layout/index.js";
import type { ShownClaim } from "../shapes/index.js";
import type { Tongue } from "../words/index.js";
import { changesOf } from "./changes.js";
import { atClaim, type Desk, ENTERED, Hidden } from "./desk.js";
import { type Field, fieldsOf, shownIn } from "./fields.js";
import { JUDGE } from "./judge-action.js";

/** All that can be said of one claim: corrections, a rejection with its reason, a note. What was refused stands there again, with why. */
export function JudgePanel({ kept: { claim }, desk }: { readonly kept: ShownClaim; readonly desk: Desk }) {
  const { judge } = desk.tongue.words.claims;
  const { problems } = changesOf(claim, desk.entered, judge.problems);
  const count = Object.keys(problems).length;
  return (
    <div class="judge-panel">
      <form
        method="post"
        action={JUDGE}
        class="correct"
        data-judge
        aria-label={judge.correcting({ headline: visible(headlineOf(claim, desk.tongue.speech)) })}
      >
        <Hidden desk={desk} verdict="correct" />
        <input type="hidden" name="claim" value={claim.id} />
        <p class="quiet small">
          {judge.help} <Terms ids={["edtf", "status"]} tongue={desk.tongue} />
        </p>
        {count === 0 ? null : <p role="alert">{judge.problems.some({ n: count })}</p>}
        <div class="fields">
          {fieldsOf(claim).map((field) => (
            <Entry
              field={field}
              now={shownIn(claim, field)}
              entered={desk.entered[field.name]}
              problem={problems[field.name]}
              prefix={claim.id}
              tongue={desk.tongue}
            />
          ))}
        </div>
        <Reason label={judge.reason} />
        <p class="inline">
          <button type="submit" class="primary">
            {judge.save}
          </button>
          <a href={`${desk.back}#${claim.id}`} data-stay>
            {judge.cancel}
          </a>
        </p>
      </form>
      <form method="post" action={JUDGE} class="column" data-judge>
        <Hidden desk={desk} verdict="reject" />
        <input type="hidden" name="claim" value={claim.id} />
        <Reason label={judge.reason} />
        <button type="submit">{judge.reject}</button>
      </form>
      <form method="post" action={JUDGE} class="column" data-judge>
        <Hidden desk={desk} verdict="note" />
        <input type="hidden" name="claim" value={claim.id} />
        <label>
          {judge.noteLabel}
          <textarea name="reason" rows={2} maxlength={2000} required />
        </label>
        <button type="submit">{judge.note}</button>
      </form>
      {desk.query.do === undefined ? <a href={atClaim(desk, claim.id)}>{judge.cancel}</a> : null}
    </div>
  );
}

function Reason({ label }: { readonly label: string }) {
  return (
    <label class="reason">
      {label}
      <input name="reason" maxlength={2000} autocomplete="off" />
    </label>
  );
}

function Entry({
  field,
  now,
  entered,
  problem,
  prefix,
  tongue,
}: {
  readonly field: Field;
  readonly now: string;
  readonly entered: string | undefined;
  readonly problem: string | undefined;
  /** Makes ids of this form unlike those of others. */
  readonly prefix: string;
  readonly tongue: Tongue;
}) {
  const { judge } = tongue.words.claims;
  const id = `${prefix}-${field.name}`;
  const value = entered ?? now;
  const label = judge.fields[field.name] ?? field.name;
  const described =
    problem === undefined ? {} : { "aria-invalid": "true" as const, "aria-describedby": `${id}-problem` };
  const name = `${ENTERED}${field.name}`;
  return (
    <div class="field">
      <label for={id}>
        {label}
        {field.kind === "list" ? `, ${judge.list}` : field.kind === "several" ? `, ${judge.commas}` : ""}
      </label>
      {field.kind === "one" || field.kind === "yes" ? (
        <select id={id} name={name} {...described}>
          {optionsOf(field, value).map((option) => (
            <option value={option} selected={option === value}>
              {option === "" ? judge.empty : optionWords(field, option, tongue)}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={id}
            name={name}
            value={visible(value)}
            autocomplete="off"
            list={(field.choices ?? []).length === 0 ? undefined : `${id}-choices`}
            {...described}
          />
          {(field.choices ?? []).length === 0 ? null : (
            <datalist id={`${id}-choices`}>
              {field.choices!.map((choice) => (
                <option value={choice} />
              ))}
            </datalist>
          )}
        </>
      )}
      {problem === undefined ? null : (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

function optionsOf({ kind, choices = [], empty }: Field, value: string): readonly string[] {
  const known = kind === "yes" ? ["yes", "no"] : [...(empty ? [""] : []), ...choices];
  return known.includes(value) ? known : [value, ...known];
}

function optionWords({ name, kind }: Field, option: string, { words: { claims }, speech, locale }: Tongue): string {
  if (kind === "yes") return option === "yes" ? claims.yes : claims.no;
  if (name === "when.basis") return claims.bases[option as keyof typeof claims.bases] ?? option;
  if (name === "details.sector") return sectorWords(option, speech);
  if (name === "status") return claims.statuses[option as keyof typeof claims.statuses] ?? option;
  return capitalised(termWords(visible(option), speech, name.replace(/^details\./u, "")), locale);
}
