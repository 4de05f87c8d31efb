import path from "node:path";
import { NormalModule, WebpackError, type Compiler } from "webpack";

const kept = path.join(__dirname, "..", "stand-in") + path.sep;

/** Fails a build that holds any part of the stand-in for Excel. */
export class ProductOnly {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("ProductOnly", (compilation) => {
      compilation.hooks.afterOptimizeModules.tap("ProductOnly", (modules) => {
        for (const module of modules) {
          if (module instanceof NormalModule && module.resource.startsWith(kept)) {
            compilation.errors.push(
              new WebpackError(`${module.resource} belongs to the stand-in for Excel.`),
            );
          }
        }
      });
    });
  }
}
