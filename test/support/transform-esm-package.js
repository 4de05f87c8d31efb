/** Turns a package that is published as ES modules only into CommonJS, which Jest loads; `import.meta` has no place there. */
const ts = require("typescript");

module.exports = {
  process(source) {
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const withoutMeta = source.replaceAll("import.meta.url", '"file:///"');
    return { code: ts.transpileModule(withoutMeta, { compilerOptions }).outputText };
  },
};
