/** Microsoft's template for React, rebuilt from its list of packages and bundled as its own configuration does. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const FOLDER = join(__dirname, "../../.cache/bench-startup");
/** Of the template's package.json, what comes into its pages; Fluent UI as it is in ours. */
const PACKAGES = [
  "react@18.3.1",
  "react-dom@18.3.1",
  "core-js@3.51.0",
  "regenerator-runtime@0.14.1",
  "@fluentui/react-components@9.74.11",
  "@fluentui/react-icons@2.0.344",
];

function install(): void {
  if (existsSync(join(FOLDER, "node_modules"))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), "{}\n");
  const options = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
  execFileSync("npm", [...options, ...PACKAGES], { cwd: FOLDER, stdio: "inherit" });
}

/** Its entries, as they are in its configuration: polyfills, React by itself, and the pane that builds on it. */
function configuration(): Configuration {
  return {
    mode: "production",
    devtool: false,
    context: __dirname,
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
      react: ["react", "react-dom"],
      taskpane: { import: "./template.tsx", dependOn: "react" },
    },
    output: { path: join(FOLDER, "template"), clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"], modules: [join(FOLDER, "node_modules")] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            compilerOptions: { noEmit: false, sourceMap: false },
          },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./template.html",
        filename: "template.html",
        chunks: ["polyfill", "react", "taskpane"],
      }),
    ],
  };
}

/** Installs the packages at the first run, bundles, and gives the folder with template.html and its scripts. */
export async function buildTemplate(): Promise<string> {
  install();
  await new Promise<void>((resolve, reject) => {
    webpack(configuration(), (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return join(FOLDER, "template");
}
