// Runs scripts of package.json at the same time, `node tools/at-once.js check made`: each leaves a core idle by itself. Ends with 1 where one fails.
import { spawn } from "node:child_process";

const run = (script) =>
  new Promise((resolve) => {
    const ran = spawn("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
    ran.on("error", () => resolve(1)).on("close", resolve);
  });
const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
