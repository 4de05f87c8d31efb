/**
 * Jest runs CommonJS. For packages that ship ES modules only: compiles them, and puts the file's own address where they
 * ask for `import.meta.url`.
 */
const { pathToFileURL } = require("node:url");
const typescript = require("typescript");

module.exports = {
  process(source, fileName) {
    const address = JSON.stringify(pathToFileURL(fileName).href);
    const { outputText } = typescript.transpileModule(source.replaceAll("import.meta.url", address), {
      fileName,
      compilerOptions: { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 },
    });
    return { code: outputText };
  },
};
