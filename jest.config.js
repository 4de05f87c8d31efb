/** Tests that need no browser: unit, adapter and the whole pane in jsdom. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      // Types are checked once, by `npm run check`; here they are only removed.
      isolatedModules: true,
      diagnostics: false,
      tsconfig: {
        target: "es2022",
        module: "commonjs",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
        allowJs: true,
      },
    },
  ],
};

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/{unit,adapter,pane}/**/*.test.{ts,tsx}"],
  transform,
};
