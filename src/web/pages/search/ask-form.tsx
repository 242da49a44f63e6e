import type { Child } from "hono/jsx";
import { CLAIM_TYPES, isStateId, STATUSES } from "../../../vocabulary/index.js";
import { nameOf } from "../../../words/index.js";
import type { Tongue } from "../../words/index.js";
import { askedBy } from "./asked.js";

/** A form that writes the query, for people who don't know the filters; it is filled with what the query asks for already. */
export function AskForm({
  query,
  states: known,
  path,
  tongue,
}: {
  readonly query: string;
  /** States that the ledger has facts of. */
  readonly states: readonly string[];
  readonly path: string;
  readonly tongue: Tongue;
}) {
  const { form } = tongue.words.search;
  const asked = askedBy(query);
  const offered = [...new Set([...known, ...[asked.a, asked.b].filter(isStateId)])];
  const states = offered
    .map((id) => [id, nameOf(id, tongue.speech)] as const)
    .sort(([, x], [, y]) => tongue.compare(x, y));
  const types = CLAIM_TYPES.map((type) => [type, tongue.speech.words.types[type]] as const);
  const statuses = STATUSES.map((status) => [status, tongue.speech.words.statuses[status]] as const);
  const text = (name: "words" | "from" | "to" | "over" | "under", hint = "") => (
    <input type="text" name={name} value={asked[name]} placeholder={hint} />
  );
  return (
    <details class="ask">
      <summary>{form.title}</summary>
      <form action={path} class="fields">
        <Field label={form.words}>{text("words")}</Field>
        <Field label={form.type}>
          <Choice name="type" chosen={asked.type} any={form.any} options={types} />
        </Field>
        <Field label={form.a}>
          <Choice name="a" chosen={asked.a} any={form.any} options={states} />
        </Field>
        <Field label={form.b}>
          <Choice name="b" chosen={asked.b} any={form.any} options={states} />
        </Field>
        <Field label={form.status}>
          <Choice name="status" chosen={asked.status} any={form.any} options={statuses} />
        </Field>
        <Field label={form.from}>{text("from", form.dateHint)}</Field>
        <Field label={form.to}>{text("to", form.dateHint)}</Field>
        <Field label={form.over}>{text("over", form.sumHint)}</Field>
        <Field label={form.under}>{text("under", form.sumHint)}</Field>
        <button type="submit">{form.button}</button>
      </form>
    </details>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

function Choice({
  name,
  chosen,
  any,
  options,
}: {
  readonly name: string;
  readonly chosen: string;
  readonly any: string;
  readonly options: readonly (readonly [string, string])[];
}) {
  return (
    <select name={name}>
      <option value="">{any}</option>
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  );
}
