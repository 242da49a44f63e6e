import type { ConfigFile } from "./config/index.js";
import { filled, LANGS, type Lang, usageWords } from "./help/index.js";
import { UsageError } from "./usage.js";

/** The setting in a file that takes the language of the system. */
const SYSTEM = "system";

/**
 * The language of a run: that of `--lang`, of $ENTENTE_LANG, of the nearest file of settings that says one, or English. That of the system is taken only where a file says
 * `lang = "system"`: a script prints the same on every machine. What `--lang` gives wrongly is for the parser to tell; throws UsageError for the others.
 * @param files asked for only where neither the command line nor the environment says a language.
 */
export async function chosenLang(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  files: () => Promise<readonly ConfigFile[]>,
): Promise<Lang> {
  const asked = askedIn(args);
  if (asked !== undefined) return isLang(asked) ? asked : "en";
  if (env.ENTENTE_LANG) return known(env.ENTENTE_LANG, "ENTENTE_LANG", LANGS);
  for (const { path, values } of await files()) {
    if (values.lang === SYSTEM) return ofSystem(env);
    if (values.lang !== undefined) return known(values.lang, `${path}: lang`, [...LANGS, SYSTEM]);
  }
  return "en";
}

/** What the last `--lang` before a bare `--` is given, as the parser reads it. */
function askedIn(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  return own
    .flatMap((one, i) => {
      if (one.startsWith("--lang=")) return [one.slice("--lang=".length)];
      return one === "--lang" ? own.slice(i + 1, i + 2) : [];
    })
    .at(-1);
}

/** By POSIX: LC_ALL, LC_MESSAGES, LANG, the first that is set; English where the system's is none of ours. */
function ofSystem(env: NodeJS.ProcessEnv): Lang {
  const code = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").slice(0, 2);
  return isLang(code) ? code : "en";
}

const isLang = (code: string): code is Lang => (LANGS as readonly string[]).includes(code);

function known(given: unknown, key: string, choices: readonly string[]): Lang {
  if (typeof given === "string" && isLang(given)) return given;
  const { checks, setting } = usageWords();
  const why = filled(checks.oneOf, { known: choices.join(", ") });
  throw new UsageError(filled(setting, { key, value: String(given), why }));
}
