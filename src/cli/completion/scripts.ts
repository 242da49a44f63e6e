import type { Declared, DeclaredOption } from "./declared.js";

/** What each shell is told. Names and values are words of letters and hyphens; descriptions are quoted. */
export const SCRIPTS: Readonly<Record<"bash" | "zsh" | "fish", (commands: readonly Declared[]) => string>> = {
  bash,
  zsh,
  fish,
};

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(" ");
const chosen = (options: readonly DeclaredOption[]) => options.filter(({ values }) => values.length > 0);
const free = (options: readonly DeclaredOption[]) =>
  options.filter(({ takesValue, values }) => takesValue && values.length === 0);

/** In quotation marks of all three shells. */
const quoted = (text: string) => `'${text.replaceAll("'", "’")}'`;

function bash(commands: readonly Declared[]): string {
  const cases = commands.flatMap(({ name, options }) => [
    ...chosen(options).map(({ long, values }) => `    "${name} ${long}") words="${values.join(" ")}" ;;`),
    ...free(options).map(({ long }) => `    "${name} ${long}") return ;;`),
  ]);
  const offered = commands.map(
    ({ name, options, words }) =>
      `      ${name}) if [[ $cur == -* ]]; then words="${options.map(({ long }) => long).join(" ")}"; else words="${words.join(" ")}"; fi ;;`,
  );
  return `# Completion of entente for bash. Where nothing is known, files are completed.
_entente() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} name=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$cur"))
    return
  fi
  case "$name $before" in
${cases.join("\n")}
    *) case $name in
${offered.join("\n")}
    esac ;;
  esac
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _entente entente
`;
}

function zsh(commands: readonly Declared[]): string {
  const told = (name: string, text: string) => quoted(`${name}:${text.replaceAll(":", "\\:")}`);
  const values = commands.flatMap(({ name, options }) => [
    ...chosen(options).map(
      ({ long, values }) => `    ${quoted(`${name} ${long}`)}) compadd -- ${values.join(" ")}; return ;;`,
    ),
    ...free(options).map(({ long }) => `    ${quoted(`${name} ${long}`)}) _files; return ;;`),
  ]);
  const options = commands.map(
    ({ name, options }) =>
      `      ${name}) offers=(${options.map(({ long, description }) => told(long, description)).join(" ")}) ;;`,
  );
  const words = commands
    .filter(({ words }) => words.length > 0)
    .map(({ name, words }) => `    ${name}) compadd -- ${words.join(" ")} ;;`);
  return `#compdef entente
# Completion of entente for zsh. Where nothing is known, files are completed.
_entente() {
  local name=\${words[2]} before=\${words[CURRENT-1]}
  local -a offers
  if ((CURRENT == 2)); then
    offers=(${commands.map(({ name, summary }) => told(name, summary)).join(" ")})
    _describe command offers
    return
  fi
  case "$name $before" in
${values.join("\n")}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    case $name in
${options.join("\n")}
    esac
    _describe -o option offers
    return
  fi
  case $name in
${words.join("\n")}
    *) _files ;;
  esac
}
if [[ \${funcstack[1]} == _entente ]]; then _entente "$@"; else compdef _entente entente; fi
`;
}

function fish(commands: readonly Declared[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const within = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c entente -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ long, description, takesValue, values }) => {
        const value = values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : takesValue ? " -r" : "";
        return `complete -c entente ${within} -l ${long.slice(2)}${value} -d ${quoted(description)}`;
      }),
      ...(words.length > 0 ? [`complete -c entente ${within} -f -a ${quoted(words.join(" "))}`] : []),
    ];
  });
  return `# Completion of entente for fish. Where nothing is known, files are completed.\n${lines.join("\n")}\n`;
}
