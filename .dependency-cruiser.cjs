/**
 * Who may import whom, as docs/architecture.md draws it. Each rule has a name, which the error shows, and a reason.
 * `core` is held to more than this: its own tsconfig has neither DOM nor Office nor Node in it.
 */
const product = "^src/(core|app|excel|messages|taskpane|commands)/";
/** Bytes in and out of a package; the one folder of the product that the stand-in may import. */
const ooxml = "^src/ooxml/";

/**
 * The pipeline of `core` from top to bottom: a folder imports itself and folders earlier in this list, nothing else. What
 * is in `core` itself comes last.
 */
const coreOrder = [
  ["values/invariants", "What is thrown where an invariant is broken knows nothing of what was broken."],
  ["values/steps", "How long work pauses, or does not, is the same whatever the work is."],
  ["values/calendar", "Days, eras and fiscal years mean the same whatever they are written in."],
  ["values/workbook", "Cells and sheets as plain values know nothing of what staff write into them."],
  ["values/notation", "How a figure or a date is typed says nothing yet of what it measures."],
  [
    "model",
    "Types with their invariants: whoever reads, judges or writes shares them, so they know none of it.",
  ],
  ["plan", "Edits are plain data that anyone may make; what they are made for is not their business."],
  [
    "read/file",
    "A workbook's file gives the snapshot that Excel would, so that the same readers read both; nothing of it is known here.",
  ],
  ["read/tables", "What every table of a sheet has: a grid, headings, rows of years."],
  ["read/understanding", "What signs say of one indicator, whichever layout it was found in."],
  ["read/indicator/places", "Where a figure or a label is, before anybody knows what it means."],
  ["read/indicator/headings", "What a heading says of its column or row, whatever table it is in."],
  ["read/indicator/labels", "What stands in front of figures: names, units, sections."],
  ["read/indicator/frame", "How far a table goes and of which years it is, whatever its layout."],
  ["read/indicator/sums", "Targets of several years and totals of parts mean the same in every layout."],
  ["read/indicator/kind-rows", "Rows of 目標 and 実績 below one another."],
  [
    "read/indicator/rows",
    "An indicator a row, 目標 and 実績 side by side; what is marked is marked as in kind rows.",
  ],
  ["read/indicator/milestones", "An indicator a row, with a base and a goal instead of yearly targets."],
  ["read/indicator/long", "A figure a row."],
  ["read/indicator", "Finds the tables by all layouts; whether what they say is right is judged later."],
  [
    "read/programme",
    "The programme's items are read by themselves; their marks mean other things than an indicator's.",
  ],
  ["read/ledger", "Records are read the same way whether anything is counted from them or not."],
  ["read/definition", "指標定義 and 設定 may name ledgers, so they are read after them."],
  ["read/coverage", "What every figure was read as can be said once everything has been read."],
  ["judge/achievement", "A rate needs an indicator and its definition, no finding and no ledger."],
  ["judge/recount", "What the ledgers come to is set beside the tables before anything is found fault with."],
  ["judge/findings", "The catalogue of what can be found is data, without the checks that find it."],
  ["judge/checking", "What several families of checks look at; it knows none of them."],
  [
    "judge/comparison",
    "Another file is held against what was read here; no check looks at it, and what is taken over is planned later.",
  ],
  ["judge/checks", "Checks find, and propose mends as plans; they write nothing."],
  ["judge/answers", "確認記録 answers findings, so it comes after all of them."],
  ["write/rates", "Plans are made of what was judged; the rates first, as the charts plot them."],
  ["write/charts", "Charts plot the tables and the rates."],
  [
    "write/paper",
    "The papers repeat the tables, the recounted amounts and what was judged of them; nothing builds on them.",
  ],
  ["write/tidy", "指標データ repeats the tables and what was judged of them; nothing builds on it."],
  ["write/sheets", "Sheets of the add-in's own, made from definitions and ledgers."],
  ["write/recount", "Figures from the ledgers into the tables, and sheets that show their records."],
  ["write/answers", "The one maker of rows of 確認記録; adopting a figure writes the figure too."],
  ["write/mends", "Joins what the findings propose."],
  [
    "write/mailcopy",
    "Bytes in, bytes out: needs the kinds of sheets and the columns with personal data, no plan.",
  ],
];

const coreRules = coreOrder.map(([folder, comment], index) => ({
  name: `core-${folder.replaceAll("/", "-")}-looks-upwards-only`,
  comment,
  severity: "error",
  from: { path: `^src/core/${folder}/` },
  to: {
    path: "^src/core/",
    pathNot: coreOrder.slice(0, index + 1).map(([earlier]) => `^src/core/${earlier}/`),
  },
}));

/**
 * The stand-in: each folder, the folders it may import beside itself, and why no others. `src/ooxml` may be imported
 * everywhere.
 */
const standInFolders = [
  [
    "protocol",
    [],
    "The wire protocol is the same for every class; knowing one would hide what the others lack.",
  ],
  ["model/formula", ["protocol"], "A formula is split and checked as text, without any workbook."],
  ["model", ["model/formula", "protocol"], "What a workbook does is the same whoever asks for it."],
  [
    "model/api",
    ["model", "model/formula", "protocol"],
    "The API's classes need the workbook; opening files, transports and drawing are not their business.",
  ],
  [
    "office",
    ["model/api", "model", "protocol"],
    "Joins the client library to a workbook, in a page or in Node.",
  ],
  [
    "file/lost",
    [],
    "What could not be carried is named with its place, whichever part of a file it came from.",
  ],
  ["file/formulas", [], "How a file spells formulas needs no cells."],
  ["file/styles", ["model"], "Styles are read once for all sheets, before them."],
  [
    "file/sheet",
    ["file/styles", "file/formulas", "file/lost", "model"],
    "A sheet's parts as data; live classes and transports have nothing to add.",
  ],
  [
    "file/charts",
    ["file/sheet", "file/styles", "file/lost", "model"],
    "Drawings hang on a sheet that has been read.",
  ],
  [
    "file/workbook",
    ["file/sheet", "file/styles", "file/formulas", "file/lost", "model"],
    "What belongs to the whole workbook knows its sheets, and no chart.",
  ],
  [
    "file",
    ["file/charts", "file/workbook", "file/sheet", "file/styles", "file/lost", "model"],
    "Opening and saving join the parts: a workbook is saved from its state as data.",
  ],
  ["page/words", [], "The page's words are data."],
  ["page/grid", ["model"], "Cells are drawn from the workbook's state."],
  ["page/chart", ["page/grid", "page/words", "model"], "Charts are drawn where the grid puts them."],
  [
    "page/conditional",
    ["page/grid", "model", "model/formula"],
    "Which look a rule gives is worked out for the cells that are drawn.",
  ],
  [
    "page",
    [
      "page/chart",
      "page/conditional",
      "page/grid",
      "page/words",
      "office",
      "file",
      "file/lost",
      "model",
      "model/formula",
      "protocol",
    ],
    "The page joins everything, so nothing may need it.",
  ],
];

/** The files of a folder itself, without those of the folders in it. */
const filesOf = (folder) => `^stand-in/${folder}/[^/]+$`;

const standInRules = standInFolders.map(([folder, others, comment]) => ({
  name: `stand-in-${folder.replace("/", "-")}-knows-its-own-floor`,
  comment,
  severity: "error",
  from: { path: filesOf(folder) },
  to: { path: "^stand-in/", pathNot: [folder, ...others].map(filesOf) },
}));

module.exports = {
  forbidden: [
    ...coreRules,
    ...standInRules,
    {
      name: "stand-in-has-an-order-for-every-folder",
      comment: "A folder that the list does not name would be held by no rule.",
      severity: "error",
      from: { path: "^stand-in/", pathNot: standInFolders.map(([folder]) => filesOf(folder)) },
      to: {},
    },
    {
      name: "core-has-an-order-for-every-folder",
      comment: "A folder that the order does not name would be held by no rule.",
      severity: "error",
      from: { path: "^src/core/[^/]+/", pathNot: coreOrder.map(([folder]) => `^src/core/${folder}/`) },
      to: {},
    },
    {
      name: "families-of-checks-stand-alone",
      comment:
        "What two families need lies in judge/checking; a check that knew another could not be taken out.",
      severity: "error",
      from: { path: "^src/core/judge/checks/([^/]+)/" },
      to: { path: "^src/core/judge/checks/", pathNot: "^src/core/judge/checks/$1/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea cut in two, or two ideas not yet told apart.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment:
        "The rules of the workbook are tried without Excel, browser or Node; whatever core needs is handed to it.",
      severity: "error",
      from: { path: "^src/core/", pathNot: "^src/core/(write/mailcopy|read/file)/" },
      to: { path: "^src/", pathNot: "^src/core/" },
    },
    {
      name: "mail-copy-and-file-reader-read-packages",
      comment: "The parts of core that are about a file's bytes; packages and XML are as pure as they are.",
      severity: "error",
      from: { path: "^src/core/(write/mailcopy|read/file)/" },
      to: { path: "^src/", pathNot: "^src/(core|ooxml)/" },
    },
    {
      name: "core-uses-no-platform",
      comment:
        "A Node module or a package with a platform beneath it would bind the rules to it. fflate (zip) has none.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "^node_modules/fflate/" },
    },
    {
      name: "app-knows-core-only",
      comment: "Use cases see Excel through the WorkbookHost port, so that they run against any host.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/", pathNot: "^src/(app|core)/" },
    },
    {
      name: "excel-knows-app-and-core",
      comment: "The adapter serves the port; what the pane shows is not its business.",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { path: "^src/", pathNot: "^src/(excel|app|core)/" },
    },
    {
      name: "excel-session-knows-no-workbook",
      comment: "How requests are packed, sent and told apart is the same whatever they are about.",
      severity: "error",
      from: { path: "^src/excel/session/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/session/" },
    },
    {
      name: "excel-reads-without-writing",
      comment: "Reading a workbook needs the session alone; what can be changed is not its business.",
      severity: "error",
      from: { path: "^src/excel/read/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/(read|session)/" },
    },
    {
      name: "excel-pieces-know-no-operation",
      comment:
        "A kind of edit says what it may change, how it is written and how it is put back; when that is done, and in which order, is the operation's.",
      severity: "error",
      from: { path: "^src/excel/pieces/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/(pieces|read|session)/" },
    },
    {
      name: "excel-operations-know-no-host",
      comment:
        "The host at the top of the folder joins reading, operations and events; nothing beneath needs it.",
      severity: "error",
      from: { path: "^src/excel/operation/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/(operation|pieces|read|session)/" },
    },
    {
      name: "pane-sees-excel-in-main-only",
      comment:
        "Views take props. Only the composition root, of which half is loaded late, joins them to Excel, so views are tried without it.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(main\\.tsx|open-use-cases\\.ts)$" },
      to: { path: "^src/", pathNot: "^src/(taskpane|messages|app|core)/" },
    },
    {
      name: "pane-main-joins-the-product",
      comment: "The composition root joins the parts of the product and nothing else.",
      severity: "error",
      from: { path: "^src/taskpane/(main\\.tsx|open-use-cases\\.ts)$" },
      to: { path: "^src/", pathNot: "^src/(taskpane|messages|excel|app|core)/" },
    },
    {
      name: "pane-state-knows-no-view",
      comment: "What the pane is about is tried without anything being drawn.",
      severity: "error",
      from: { path: "^src/taskpane/state/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/state/" },
    },
    {
      name: "pane-state-needs-no-react",
      comment: "The controller is plain TypeScript; one hook joins it to React.",
      severity: "error",
      from: { path: "^src/taskpane/state/", pathNot: "/use-pane\\.ts$" },
      to: { path: "^node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "pane-controls-know-nothing-of-ours",
      comment: "A button or a field means the same wherever it is.",
      severity: "error",
      from: { path: "^src/taskpane/controls/" },
      to: { path: "^src/", pathNot: "^src/taskpane/controls/" },
    },
    {
      name: "pane-parts-know-no-tab",
      comment: "What several tabs share cannot depend on one of them.",
      severity: "error",
      from: { path: "^src/taskpane/parts/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/(controls|parts|state)/" },
    },
    {
      name: "pane-tabs-know-not-each-other",
      comment: "A tab or page can be changed, or loaded on use, by itself; what two need is a part.",
      severity: "error",
      from: { path: "^src/taskpane/(?!(?:controls|parts|state|shell|recount)/)([^/]+)/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/($1|controls|parts|state)/" },
    },
    {
      name: "pane-recount-opens-its-pages",
      comment:
        "As every tab; the records of a figure and the question why to take it over are pages that open in its place.",
      severity: "error",
      from: { path: "^src/taskpane/recount/" },
      to: {
        path: "^src/taskpane/",
        pathNot: "^src/taskpane/(recount|evidence|adoption|controls|parts|state)/",
      },
    },
    {
      name: "pane-shell-for-main-only",
      comment: "The shell joins the tabs; nothing that it joins may need it.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(shell/|main\\.tsx$)" },
      to: { path: "^src/taskpane/(shell/|main\\.tsx$)" },
    },
    {
      name: "commands-see-excel-in-root-only",
      comment:
        "As in the pane: one file joins what is there from the start, one for each command what it loads on use; the rest takes what it needs.",
      severity: "error",
      from: { path: "^src/commands/", pathNot: "^src/commands/(commands|show-next-finding)\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(commands|app|core)/" },
    },
    {
      name: "commands-root-joins-the-product",
      comment: "The ribbon's composition roots join the parts of the product and nothing else.",
      severity: "error",
      from: { path: "^src/commands/(commands|show-next-finding)\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(commands|excel|app|core)/" },
    },
    {
      name: "messages-know-app-and-core",
      comment: "Words are given to findings, plans and failures; who shows them is not their business.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/", pathNot: "^src/(messages|app|core)/" },
    },
    {
      name: "messages-keep-languages-apart",
      comment: "A language is a folder that can be added, read and taken away as a whole.",
      severity: "error",
      from: { path: "^src/messages/(?!languages/)([^/]+)/" },
      to: { path: "^src/messages/[^/]+/", pathNot: "^src/messages/$1/" },
    },
    {
      name: "messages-through-the-registry",
      comment: "Whoever speaks asks for the words of a language; naming one would leave the others out.",
      severity: "error",
      from: { path: "^(src|cli)/", pathNot: "^src/messages/" },
      to: { path: "^src/messages/(?!languages/)[^/]+/" },
    },
    {
      name: "app-report-knows-no-use-case",
      comment:
        "The report tells of a review and of what came of it; how that came about is not its business.",
      severity: "error",
      from: { path: "^src/app/report/" },
      to: { path: "^src/app/", pathNot: "^src/app/report/" },
    },
    {
      name: "ooxml-knows-nothing-of-ours",
      comment: "Packages and XML mean the same to the mail copy and to the stand-in: bytes in, bytes out.",
      severity: "error",
      from: { path: ooxml },
      to: { path: "^(src|stand-in|cli)/", pathNot: ooxml },
    },
    {
      name: "ooxml-uses-no-platform",
      comment:
        "What core reads packages with must not bind core to a platform by a roundabout way. fflate (zip) and saxes (XML) have none.",
      severity: "error",
      from: { path: ooxml },
      to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "^node_modules/(fflate|saxes)/" },
    },
    {
      name: "product-without-stand-in",
      comment: "The stand-in for Excel and the command line never travel with the add-in.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(stand-in|cli)/" },
    },
    {
      name: "stand-in-is-not-shaped-by-the-product",
      comment:
        "A stand-in that knew the add-in would bend to it, and would prove nothing. It speaks Office.js's protocol and .xlsx only.",
      severity: "error",
      from: { path: "^stand-in/" },
      to: { path: [product, "^cli/"] },
    },
    {
      name: "cli-uses-the-public-entry",
      comment:
        "The command line is one more user of the add-in: it calls the use cases, speaks with the pane's words and reaches no view. Of the packages it knows what is thrown where a file is none.",
      severity: "error",
      from: { path: "^cli/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(app|core|messages)/|^src/excel/office-workbook-host\\.ts$|^src/ooxml/package/unreadable-file\\.ts$",
      },
    },
    {
      name: "code-without-tests",
      comment: "What only tests need lives in test/.",
      severity: "error",
      from: { path: "^(src|stand-in|cli)/" },
      to: { path: "^(test|bench|scripts)/" },
    },
    {
      name: "saved-files-are-checked",
      comment:
        "What a test saves goes through save-checked (or headless-run, for the command line), which looks whether Excel would repair it.",
      severity: "error",
      from: { path: "^test/", pathNot: "^test/support/package/save-checked\\.ts$" },
      to: { path: "^stand-in/file/save-xlsx\\.ts$" },
    },
    {
      name: "product-ships-its-dependencies",
      comment:
        "A package that the add-in needs to run is among the dependencies, where licences are looked at.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "^node_modules/@types/",
      },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that resolves to nothing is a mistake that only some builds would show.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
