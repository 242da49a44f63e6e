import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { Ledger } from "../ledger/index.js";
import type { Guarded } from "./security/index.js";
import { routeOf } from "./watched-over.js";

/**
 * Traces in the sense of OpenTelemetry, by its interface alone: whoever starts the server with one of its kits (`node --import …`) gets a span for each request and, below it,
 * for each question to the ledger; without one nothing is measured. Names of pages and of questions are told, never what was asked.
 */
const tracer = () => trace.getTracer("entente");

/** A span for each request; it belongs to the trace that the request names (`traceparent`), if any. */
export function tracing(): MiddlewareHandler<Guarded> {
  return createMiddleware<Guarded>((c, next) => {
    const from = propagation.extract(context.active(), Object.fromEntries(c.req.raw.headers));
    const { method } = c.req;
    return tracer().startActiveSpan(method, { kind: SpanKind.SERVER }, from, (span) =>
      during(span, async () => {
        await next();
        const route = routeOf(c);
        const { status } = c.res;
        span.updateName(`${method} ${route}`);
        span.setAttributes({
          "http.request.method": method,
          "http.route": route,
          "http.response.status_code": status,
        });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      }),
    );
  });
}

/** A ledger each of whose questions is a span. */
export function traced(ledger: Ledger): Ledger {
  return new Proxy(ledger, {
    get(of, name) {
      const part: unknown = Reflect.get(of, name, of);
      if (typeof part !== "function" || typeof name === "symbol") return part;
      return (...args: readonly unknown[]) => {
        const span = tracer().startSpan(`ledger.${name}`);
        return context.with(trace.setSpan(context.active(), span), () => during(span, () => part.apply(of, args)));
      };
    },
  });
}

/** What `work` gives, at once or later; the span ends with it, and has the fault where there is one. */
function during<T>(span: Span, work: () => T): T {
  const failed = (error: unknown): never => {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    throw error;
  };
  try {
    const given = work();
    if (given instanceof Promise)
      return given.then((value: unknown) => {
        span.end();
        return value;
      }, failed) as T;
    span.end();
    return given;
  } catch (error) {
    return failed(error);
  }
}
