import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";

/**
 * Writes into each page that it may load from and speak to its own server only: what a closed network is promised,
 * held by the browser. Styles are written by script (Fluent UI), therefore 'unsafe-inline' for them. `firstScript`
 * is loaded before anything else; `wasm` allows WebAssembly; `scriptHost` is one more place that scripts may come from
 * and speak to (Microsoft's, for Office.js online).
 */
export class ContentSecurityPolicy {
  constructor(
    private readonly options: {
      readonly firstScript?: string;
      readonly wasm?: boolean;
      readonly scriptHost?: string;
    } = {},
  ) {}

  apply(compiler: Compiler): void {
    const { scriptHost, wasm } = this.options;
    const host = scriptHost === undefined ? "" : ` ${scriptHost}`;
    const policy = [
      "default-src 'self'",
      `script-src 'self'${wasm === true ? " 'wasm-unsafe-eval'" : ""}${host}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      `connect-src 'self' data: blob:${host}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; ");
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (page) => ({
        ...page,
        html: page.html.replace(
          /<head[^>]*>/i,
          (head) =>
            `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">` +
            (this.options.firstScript ? `<script src="${this.options.firstScript}"></script>` : ""),
        ),
      }));
    });
  }
}
