// Many workers and one ledger, over a queue of NATS JetStream: what the command line has of it.
export { fleetCommands } from "./fleet-commands.js";
