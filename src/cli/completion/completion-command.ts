import { Argument, type Command } from "commander";
import { chosen, command } from "../options.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;

const EXAMPLES = `
entente completion bash > ~/.local/share/bash-completion/completions/entente
entente completion zsh > ~/.zsh/_entente  #
entente completion fish > ~/.config/fish/completions/entente.fish
source <(entente completion bash)  #`;

/** The command that prints completion. */
export function completionCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("completion"), EXAMPLES)
    .addArgument(chosen(new Argument("<shell>"), SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { declared } = await import("./declared.js");
      const { SCRIPTS } = await import("./scripts.js");
      const { write } = await import("../output.js");
      await write(SCRIPTS[shell](declared(entente)));
      done(0);
    });
}
