import { Shell } from "./layout/index.js";
import { html } from "./render.js";
import { ACCESS_FIELD, FORM_FIELD, type GuardedContext, homeward, SIGN_IN } from "./security/index.js";
import type { Tongue } from "./words/index.js";

/** GET SIGN_IN: the page that asks for a token. */
export function signInPage(c: GuardedContext, tongue: Tongue): Promise<Response> {
  const { signIn } = tongue.words.site;
  const visitor = c.get("visitor");
  const { wrong, wait, to } = c.req.query();
  const seconds = Number(wait);
  return html(
    c,
    <Shell visit={{ tongue, path: SIGN_IN, visitor }} title={signIn.title} forms={false}>
      <article class="prose">
        <h1>{signIn.title}</h1>
        <p>{signIn.text}</p>
        {wrong === undefined ? null : <p role="alert">{signIn.wrong}</p>}
        {seconds > 0 ? <p role="alert">{signIn.wait({ seconds: tongue.number(Math.ceil(seconds)) })}</p> : null}
        <form method="post" action={SIGN_IN} class="column">
          <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
          <input type="hidden" name="to" value={homeward(to)} />
          <label>
            {signIn.label}
            <input type="password" name={ACCESS_FIELD} required autocomplete="current-password" />
          </label>
          <button type="submit">{signIn.button}</button>
        </form>
      </article>
    </Shell>,
  );
}
