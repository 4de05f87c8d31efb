import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typescript = ["**/*.ts", "**/*.tsx"];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/", "test-results/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        // A default stands for "every other member": forms of Excel's that we do not tell apart.
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-readonly": "error",
      // Code points are what is counted and cut here; no text of a workbook is cut within an emoji.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "no-console": "error",
      "no-irregular-whitespace": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "stand-in/page/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["stand-in/model/**/*.ts"],
    rules: {
      // The stand-in's classes carry the names and the shapes of Excel's API, where a method may well be async
      // or have no `this`.
      "@typescript-eslint/class-methods-use-this": "off",
      // The dispatcher finds members on the prototype; a readonly field would not be one.
      "@typescript-eslint/class-literal-property-style": "off",
    },
  },
  {
    // Command lines speak to the person who runs them.
    files: ["scripts/**/*.ts", "bench/**/*.ts", "cli/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // `expect(object.method)` looks at a function and does not call it.
      "@typescript-eslint/unbound-method": "off",
      // A fake of an interface of promises often has nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.js", "stand-in/**/*.js"],
    languageOptions: { globals: { window: "readonly" } },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
  },
);
