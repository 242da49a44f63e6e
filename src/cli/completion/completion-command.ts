import { Argument, type Command } from "commander";
import { checked, command } from "../options.js";
import { oneOf } from "../usage.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;

const EXAMPLES = `
Examples:
  entente completion bash > ~/.local/share/bash-completion/completions/entente
  entente completion zsh > ~/.zsh/_entente              with ~/.zsh in fpath, before compinit
  entente completion fish > ~/.config/fish/completions/entente.fish
  source <(entente completion bash)                     in this shell alone`;

/** The command that prints completion. */
export function completionCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("completion"), EXAMPLES)
    .summary("print a shell completion script")
    .description("Prints a script that completes commands, options and values in a shell.")
    .addArgument(new Argument("<shell>", "bash, zsh or fish").argParser(checked((given) => oneOf(SHELLS, given))))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { declared } = await import("./declared.js");
      const { SCRIPTS } = await import("./scripts.js");
      const { write } = await import("../output.js");
      await write(SCRIPTS[shell](declared(entente)));
      done(0);
    });
}
