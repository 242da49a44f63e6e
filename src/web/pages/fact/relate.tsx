import type { FactPage } from "../../../dossier/index.js";
import { visible } from "../../../text/index.js";
import { factHeadline, headlineOf, nameOf } from "../../../words/index.js";
import { type Desk, Hidden, JUDGE } from "../../claims/index.js";
import type { ShownClaim } from "../../shapes/index.js";

/** Claims that can be split off by their boxes; of larger facts the first. */
const BOXES = 50;

/** The forms that join a fact with another, and split claims off it. */
export function Relate({
  page: { fact, rivals },
  claims,
  desk,
}: {
  readonly page: Pick<FactPage, "fact" | "rivals">;
  readonly claims: readonly ShownClaim[];
  readonly desk: Desk;
}) {
  const { fact: say, claims: words } = desk.tongue.words;
  return (
    <div class="relate grid">
      <form method="post" action={JUDGE} class="card column">
        <Hidden desk={desk} verdict="same" />
        <input type="hidden" name="fact" value={fact.id} />
        <p>{say.joinHelp}</p>
        <label>
          {say.joinLabel}
          <input name="with" required autocomplete="off" list="rivals" />
        </label>
        <datalist id="rivals">
          {Object.values(rivals).map((rival) => (
            <option value={rival.id}>{visible(factHeadline(rival, desk.tongue.speech))}</option>
          ))}
        </datalist>
        <label>
          {words.judge.reason}
          <input name="reason" maxlength={2000} autocomplete="off" />
        </label>
        <button type="submit">{say.join}</button>
      </form>
      <Identify fact={fact.id} claims={claims} desk={desk} />
      <form method="post" action={JUDGE} class="card column">
        <Hidden desk={desk} verdict="different" />
        <input type="hidden" name="fact" value={fact.id} />
        {claims.length < 2 ? (
          <p class="quiet">{say.alone}</p>
        ) : (
          <>
            <fieldset class="boxes">
              <legend>{say.splitHelp}</legend>
              {claims.slice(0, BOXES).map(({ claim }, i) => (
                <label>
                  <input type="checkbox" name="claim" value={claim.id} /> {desk.tongue.number(i + 1)}{" "}
                  {visible(headlineOf(claim, desk.tongue.speech))}
                </label>
              ))}
            </fieldset>
            <label>
              {words.judge.reason}
              <input name="reason" maxlength={2000} autocomplete="off" />
            </label>
            <button type="submit">{say.split}</button>
          </>
        )}
      </form>
    </div>
  );
}

/** The form that says that two ids are one person, organisation or firm, or two after all. */
function Identify({
  fact,
  claims,
  desk,
}: {
  readonly fact: string;
  readonly claims: readonly ShownClaim[];
  readonly desk: Desk;
}) {
  const { fact: say, claims: words } = desk.tongue.words;
  const named = actorsIn(claims);
  if (named.length === 0) return null;
  return (
    <form method="post" action={JUDGE} class="card column">
      <Hidden desk={desk} verdict="same" />
      <input type="hidden" name="fact" value={fact} />
      <p>{say.identifyHelp}</p>
      <label>
        {say.who}
        <select name="who">
          {named.map((id) => (
            <option value={id}>{visible(`${nameOf(id, desk.tongue.speech)} · ${id}`)}</option>
          ))}
        </select>
      </label>
      <label>
        {say.other}
        <input name="other" required autocomplete="off" list="actors" maxlength={200} />
      </label>
      <datalist id="actors">
        {named.map((id) => (
          <option value={id} />
        ))}
      </datalist>
      <label>
        {words.judge.reason}
        <input name="reason" maxlength={2000} autocomplete="off" />
      </label>
      <p>
        <button type="submit" name="identity" value="same">
          {say.identify}
        </button>{" "}
        <button type="submit" name="identity" value="different">
          {say.part}
        </button>
      </p>
    </form>
  );
}

/** Ids of the persons, organisations and firms that claims name, as they were read and as they are, in order. */
function actorsIn(claims: readonly ShownClaim[]): string[] {
  const found = JSON.stringify(claims.map(({ claim, original }) => [claim, original])).match(
    /(?<=")(?:person|org|firm|media):[^"\\\s]+(?=")/gu,
  );
  return [...new Set(found ?? [])].sort();
}
