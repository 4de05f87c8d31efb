/**
 * The builds, and where they go in dist/:
 *   webpack --mode production                                online       Office.js from Microsoft's CDN
 *   webpack --mode production --env offline [--env office=…] offline      Office.js served beside the add-in
 *   webpack --mode development                               development  as online, for `npm run excel`
 *   webpack --env sandbox                                    sandbox      the pane, and a stand-in for Excel around it
 * With ADDIN_URL=https://… in the environment, or `--env base=https://…`, a production build has the manifest for that
 * address too; SUPPORT_URL=https://… is the page for help that it names. `office` is a folder with a newer Office.js
 * than the package's.
 */
require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { ContentSecurityPolicy } = require("./scripts/content-security-policy");
const { noManifest } = require("./scripts/no-manifest");
const { officeFiles, officeFolder } = require("./scripts/office-files");
const { ProductOnly } = require("./scripts/product-only");
const { ThirdPartyNotices } = require("./scripts/third-party-notices");
const { productionManifest } = require("./scripts/production-manifest");

const officeHost = "https://appsforoffice.microsoft.com";
const officeOnline = `${officeHost}/lib/1/hosted/office.js`;
const officeBeside = "office/office.js";
const officePackage = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const { version } = require("./package.json");

/** What every build has in common. Types are checked where a build is meant to be shipped. */
function base(name, mode, { transpileOnly }) {
  const production = mode === "production";
  return {
    name,
    mode,
    context: __dirname,
    target: ["web", "es2022"],
    devtool: production ? "source-map" : "cheap-module-source-map",
    output: {
      path: path.join(__dirname, "dist", name),
      filename: production ? "[name].[contenthash:12].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:12].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:12][ext]",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // The pane is written for React, which is seven times as large as this for the same (docs/decisions/build.md).
      alias: {
        "react/jsx-runtime": "preact/jsx-runtime",
        "react-dom/client": "preact/compat/client",
        "react-dom$": "preact/compat",
        react$: "preact/compat",
        // Styles for languages that are written from right to left, of which the pane speaks none.
        "rtl-css-js/core$": require.resolve("./src/taskpane/controls/left-to-right.ts"),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.wasm(\.gz)?$/, type: "asset/resource" },
      ],
    },
    performance: {
      // Catches a package that comes in whole (all icons are 7 MB), not the pane's own growth (test/browser/size.test.ts).
      hints: production ? "error" : false,
      maxEntrypointSize: 1_500_000,
      maxAssetSize: 1_500_000,
      // Microsoft's files are as big as they are.
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office/"),
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      // The same files with the same loaders, whatever stands around them: what one build has made the other takes.
      name: `add-in-${mode}`,
    },
    stats: "errors-warnings",
  };
}

function isOfHome(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "home");
}

/** The task pane, in whose page the ribbon's commands stand too: one runtime for both. */
function addIn(common, { officeScript, plugins }) {
  return {
    ...common,
    entry: { taskpane: ["./src/commands/commands.ts", "./src/taskpane/main.tsx"] },
    output: { ...common.output, clean: true },
    optimization: {
      // The shortest names that a module's exports can have, and no longer ones for what may be exported some day.
      mangleExports: "size",
      splitChunks: {
        chunks: "all",
        // Small enough that what two tabs share comes once.
        minSize: 2_000,
        cacheGroups: {
          // Packages change seldom: a new version of the add-in leaves them where Excel has kept them.
          libraries: { test: /[\\/]node_modules[\\/]/, name: "libraries", chunks: "initial" },
          // What home needs is there before anything else is asked for: once, for whatever shares it.
          shared: { test: isOfHome, name: "shared", chunks: "async", minChunks: 2, enforce: true },
          defaultVendors: false,
          default: { minChunks: 2, reuseExistingChunk: true },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        officeScript,
      }),
      new ProductOnly(),
      new CopyPlugin({ patterns: [{ from: "assets/*.{png,json}", to: "assets/[name][ext]" }] }),
      ...plugins,
    ],
  };
}

/** Of the package what Excel needs; of a folder that somebody has put together, all: a newer loader may ask for more. */
function officeBesideTheAddIn(chosen) {
  const from = officeFolder(typeof chosen === "string" ? chosen : officePackage);
  const files = from === officePackage ? officeFiles : ["."];
  return new CopyPlugin({
    patterns: [
      ...files.map((file) => ({
        from: path.join(from, file),
        to: path.posix.join("office", file),
        // Microsoft's own files, as they are: minimised already, and named by office.js.
        info: { minimized: true },
      })),
      // Its terms ask that they go with it.
      { from: path.join(officePackage, "..", "LICENSE.md"), to: "office/LICENSE.md", priority: -1 },
    ],
  });
}

function manifestFor(address) {
  const deployment = { address, version, supportUrl: process.env.SUPPORT_URL || undefined };
  return new CopyPlugin({
    patterns: [
      {
        from: "manifest.xml",
        to: "manifest.xml",
        transform: (content) => productionManifest(content.toString("utf8"), deployment),
      },
    ],
  });
}

module.exports = (env = {}, { mode = "production" } = {}) => {
  if (env.sandbox) {
    const pane = base("sandbox", mode, { transpileOnly: true });
    const page = base("sandbox", mode, { transpileOnly: true });
    return [
      addIn(
        { ...pane, name: "pane", cache: { ...pane.cache, name: `pane-${mode}` } },
        {
          officeScript: officeBeside,
          plugins: [officeBesideTheAddIn(), new ContentSecurityPolicy({ firstScript: "stand-in.js" })],
        },
      ),
      {
        ...page,
        name: "page",
        // React itself: what a click asks for (the focus in the cell) is done before the next key comes.
        resolve: { extensions: page.resolve.extensions },
        // The pane's build empties the folder.
        dependencies: ["pane"],
        entry: { page: "./stand-in/page/main.tsx" },
        performance: { hints: false },
        cache: { ...page.cache, name: `page-${mode}` },
        plugins: [
          new HtmlWebpackPlugin({
            template: "./stand-in/page/page.html",
            filename: "index.html",
            scriptLoading: "defer",
          }),
          new CopyPlugin({
            patterns: [
              { from: "stand-in/page/stand-in.js", to: "stand-in.js" },
              { from: "stand-in/page/page.css", to: "page.css" },
              { from: "assets/*.xlsx", to: "assets/[name][ext]" },
            ],
          }),
          new ContentSecurityPolicy({ wasm: true }),
        ],
      },
    ];
  }

  const offline = Boolean(env.offline);
  const name = mode === "production" ? (offline ? "offline" : "online") : "development";
  const address = typeof env.base === "string" ? env.base : process.env.ADDIN_URL;
  if (mode === "production" && !address) process.stdout.write(`${noManifest(offline)}\n`);
  return addIn(base(name, mode, { transpileOnly: mode !== "production" }), {
    officeScript: offline ? officeBeside : officeOnline,
    plugins: [
      ...(offline
        ? [officeBesideTheAddIn(env.office), new ContentSecurityPolicy()]
        : [new ContentSecurityPolicy({ scriptHost: officeHost })]),
      new ThirdPartyNotices(),
      ...(mode === "production" && address ? [manifestFor(address)] : []),
    ],
  });
};
