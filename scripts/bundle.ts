import path from "node:path";
import webpack, { type Configuration, type MultiStats, type Stats } from "webpack";

export interface BundleChoice {
  readonly mode: "development" | "production";
  /** As given to webpack.config.js: `{ sandbox: true }`, `{ offline: true }`. */
  readonly env: Readonly<Record<string, string | boolean>>;
}

type MakeConfiguration = (
  env: BundleChoice["env"],
  choice: { readonly mode: BundleChoice["mode"] },
) => Configuration | Configuration[];

type Done = Stats | MultiStats | null | undefined;

/** Bundles once, as webpack.config.js says. Rejects with webpack's own account of what is wrong. */
export async function bundle(choice: BundleChoice): Promise<void> {
  const compiler = await compilerFor(choice);
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((failure, done) => {
        const wrong = whatIsWrong(failure, done);
        if (wrong) reject(wrong);
        else resolve();
      });
    });
  } finally {
    await closed(compiler);
  }
}

/** Bundles now and after every change of a source file; resolves after the first time to the way to stop. */
export async function bundleAndWatch(
  choice: BundleChoice,
  onBundled: (wrong: Error | undefined) => void,
): Promise<() => Promise<void>> {
  const compiler = await compilerFor(choice);
  return new Promise((resolve) => {
    compiler.watch({}, (failure, done) => {
      onBundled(whatIsWrong(failure, done));
      resolve(() => closed(compiler));
    });
  });
}

async function compilerFor({ mode, env }: BundleChoice): Promise<webpack.MultiCompiler> {
  const make = (await import(path.join(__dirname, "..", "webpack.config.js"))) as {
    default: MakeConfiguration;
  };
  const made = make.default(env, { mode });
  return webpack(Array.isArray(made) ? made : [made]);
}

function whatIsWrong(failure: Error | null, done: Done): Error | undefined {
  if (failure) return failure;
  return done?.hasErrors() ? new Error(done.toString("errors-only")) : undefined;
}

function closed(compiler: webpack.MultiCompiler): Promise<void> {
  return new Promise((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
}
