import { message } from "./message.js";

/** What a party thinks of an issue, by its stance; a document may name none. */
export const stances = {
  supports: message(
    "{from} {n, plural, one {supports} other {support}}{issue, select, none {} other { {issue}}}",
    "from",
    "n",
    "issue",
  ),
  opposes: message(
    "{from} {n, plural, one {opposes} other {oppose}}{issue, select, none {} other { {issue}}}",
    "from",
    "n",
    "issue",
  ),
  recognises: message(
    "{from} {n, plural, one {recognises} other {recognise}}{issue, select, none {} other { {issue}}}",
    "from",
    "n",
    "issue",
  ),
  neutral: message(
    "{from} {n, plural, one {is} other {are}} neutral{issue, select, none {} other { on {issue}}}",
    "from",
    "n",
    "issue",
  ),
};
