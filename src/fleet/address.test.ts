import { expect, test } from "vitest";
import { queueAddress, shownAddress } from "./address.js";
import { credentialsIn } from "./credentials.js";

test.each([
  ["nats://desk", ["desk"], "entente", null],
  ["nats://a:4222,b:4222,[::1]:4222/archive-2", ["a:4222", "b:4222", "[::1]:4222"], "archive-2", null],
  ["nats://a,nats://b/desk", ["a", "b"], "desk", null],
  ["tls://ann:p%40w@nats.example:443", ["nats.example:443"], "entente", "ann:p%40w"],
])("%s is servers and a queue", (written, servers, name, secret) => {
  expect(queueAddress(written)).toEqual({ servers, name, secret, encrypted: written.startsWith("tls") });
  expect(shownAddress(queueAddress(written))).not.toContain("p%40w");
});

test.each(["desk", "http://desk", "nats://", "nats://a,tls://b", "nats://a/B c", "nats://a/x/y", "nats://a b"])(
  "%s is told to be none, with what to write",
  (written) => {
    expect(() => queueAddress(written)).toThrow(/write nats:\/\//u);
  },
);

test("a password is what was escaped for the address", () => {
  expect(credentialsIn("ann:p%40w:x")).toEqual({ user: "ann", password: "p@w:x" });
  expect(credentialsIn("s3cr3t")).toEqual({ token: "s3cr3t" });
});
