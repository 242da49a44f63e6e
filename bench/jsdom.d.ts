/** What the bench uses of jsdom, whose own types belong to newer versions of Node. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    readonly window: { readonly document: unknown; close(): void };
  }
}
