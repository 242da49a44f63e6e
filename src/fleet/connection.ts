import {
  type Authenticator,
  connect,
  credsAuthenticator,
  type NatsConnection,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
} from "@nats-io/transport-node";
import type { QueueAddress } from "./address.js";
import type { Credentials } from "./credentials.js";
import { told } from "./queue-error.js";

/** Milliseconds for a connection and for an answer. */
const PATIENCE = 5000;
/** Milliseconds between two tries to be connected again. */
const AGAIN = 250;

/** Connects to any of the servers; a connection that breaks is made anew, to another of them, for as long as it takes. Throws QueueError. */
export async function connectTo(address: QueueAddress, credentials: Credentials | null): Promise<NatsConnection> {
  try {
    return await connect({
      servers: [...address.servers],
      name: "entente",
      timeout: PATIENCE,
      maxReconnectAttempts: -1,
      reconnectTimeWait: AGAIN,
      ...(credentials === null ? {} : { authenticator: authenticatorOf(credentials) }),
      ...(address.encrypted ? { tls: {} } : {}),
    });
  } catch (error) {
    throw told(error);
  }
}

function authenticatorOf(credentials: Credentials): Authenticator {
  if ("creds" in credentials) return credsAuthenticator(credentials.creds);
  return "token" in credentials
    ? tokenAuthenticator(credentials.token)
    : usernamePasswordAuthenticator(credentials.user, credentials.password);
}
