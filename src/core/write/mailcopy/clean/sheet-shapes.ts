import type { Shape } from "./shape";

const COLOR: Shape = { attributes: ["auto", "indexed", "rgb", "theme", "tint"] };
const BREAKS: Shape = {
  attributes: ["count", "manualBreakCount"],
  children: { brk: { attributes: ["id", "min", "max", "man", "pt"] } },
};
const SELECTION: Shape = { attributes: ["pane", "activeCell", "activeCellId", "sqref"] };

/** A filter's choices; texts in it are looked at by themselves. */
export const AUTO_FILTER: Shape = {
  attributes: ["ref"],
  children: {
    filterColumn: {
      attributes: ["colId", "hiddenButton", "showButton"],
      children: {
        filters: {
          attributes: ["blank"],
          children: {
            filter: { attributes: ["val"] },
            dateGroupItem: {
              attributes: ["year", "month", "day", "hour", "minute", "second", "dateTimeGrouping"],
            },
          },
        },
        customFilters: {
          attributes: ["and"],
          children: { customFilter: { attributes: ["operator", "val"] } },
        },
        top10: { attributes: ["top", "percent", "val", "filterVal"] },
        dynamicFilter: { attributes: ["type", "val", "maxVal"] },
      },
    },
  },
};

export const SORT_STATE: Shape = {
  attributes: ["columnSort", "caseSensitive", "sortMethod", "ref"],
  children: { sortCondition: { attributes: ["descending", "sortBy", "ref"] } },
};

/** Elements of a worksheet that hold looks and numbers only. */
export const PLAIN_ELEMENTS: Readonly<Record<string, Shape>> = {
  sheetPr: {
    attributes: [
      "filterMode",
      "transitionEvaluation",
      "transitionEntry",
      "enableFormatConditionsCalculation",
    ],
    children: {
      tabColor: COLOR,
      outlinePr: { attributes: ["applyStyles", "summaryBelow", "summaryRight", "showOutlineSymbols"] },
      pageSetUpPr: { attributes: ["autoPageBreaks", "fitToPage"] },
    },
  },
  dimension: { attributes: ["ref"] },
  sheetViews: {
    attributes: [],
    children: {
      sheetView: {
        attributes: [
          "showFormulas",
          "showGridLines",
          "showRowColHeaders",
          "showZeros",
          "rightToLeft",
          "showRuler",
          "showOutlineSymbols",
          "defaultGridColor",
          "showWhiteSpace",
          "view",
          "topLeftCell",
          "colorId",
          "zoomScale",
          "zoomScaleNormal",
          "zoomScaleSheetLayoutView",
          "zoomScalePageLayoutView",
          "workbookViewId",
        ],
        children: {
          pane: { attributes: ["xSplit", "ySplit", "topLeftCell", "activePane", "state"] },
          selection: SELECTION,
        },
      },
    },
  },
  sheetFormatPr: {
    attributes: [
      "baseColWidth",
      "defaultColWidth",
      "defaultRowHeight",
      "customHeight",
      "zeroHeight",
      "thickTop",
      "thickBottom",
      "outlineLevelRow",
      "outlineLevelCol",
    ],
  },
  cols: {
    attributes: [],
    children: {
      col: {
        attributes: [
          "min",
          "max",
          "width",
          "style",
          "hidden",
          "bestFit",
          "customWidth",
          "outlineLevel",
          "collapsed",
        ],
      },
    },
  },
  sortState: SORT_STATE,
  mergeCells: { attributes: ["count"], children: { mergeCell: { attributes: ["ref"] } } },
  printOptions: {
    attributes: ["horizontalCentered", "verticalCentered", "headings", "gridLines", "gridLinesSet"],
  },
  pageMargins: { attributes: ["left", "right", "top", "bottom", "header", "footer"] },
  pageSetup: {
    attributes: [
      "paperSize",
      "paperHeight",
      "paperWidth",
      "scale",
      "firstPageNumber",
      "fitToWidth",
      "fitToHeight",
      "pageOrder",
      "orientation",
      "usePrinterDefaults",
      "blackAndWhite",
      "draft",
      "cellComments",
      "useFirstPageNumber",
      "errors",
      "horizontalDpi",
      "verticalDpi",
      "copies",
    ],
  },
  rowBreaks: BREAKS,
  colBreaks: BREAKS,
  ignoredErrors: {
    attributes: [],
    children: {
      ignoredError: {
        attributes: [
          "sqref",
          "evalError",
          "twoDigitTextYear",
          "numberStoredAsText",
          "formula",
          "formulaRange",
          "unlockedFormula",
          "emptyCellReference",
          "listDataValidation",
          "calculatedColumn",
        ],
      },
    },
  },
};

/** A protected sheet stays so, without its password: its trace could be tried out at leisure. */
export const PROTECTION: Shape = {
  attributes: [
    "sheet",
    "objects",
    "scenarios",
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "selectLockedCells",
    "sort",
    "autoFilter",
    "pivotTables",
    "selectUnlockedCells",
  ],
};

export const CONDITIONAL_RULE: Shape = {
  attributes: [
    "type",
    "dxfId",
    "priority",
    "stopIfTrue",
    "aboveAverage",
    "percent",
    "bottom",
    "operator",
    "text",
    "timePeriod",
    "rank",
    "stdDev",
    "equalAverage",
  ],
  children: {
    formula: { attributes: [], hasText: true },
    colorScale: {
      attributes: [],
      children: { cfvo: { attributes: ["type", "val", "gte"] }, color: COLOR },
    },
    dataBar: {
      attributes: ["minLength", "maxLength", "showValue"],
      children: { cfvo: { attributes: ["type", "val", "gte"] }, color: COLOR },
    },
    iconSet: {
      attributes: ["iconSet", "showValue", "percent", "reverse"],
      children: { cfvo: { attributes: ["type", "val", "gte"] } },
    },
  },
};

export const VALIDATION: Shape = {
  attributes: [
    "type",
    "errorStyle",
    "imeMode",
    "operator",
    "allowBlank",
    "showDropDown",
    "showInputMessage",
    "showErrorMessage",
    "errorTitle",
    "error",
    "promptTitle",
    "prompt",
    "sqref",
  ],
  children: {
    formula1: { attributes: [], hasText: true },
    formula2: { attributes: [], hasText: true },
  },
};

export const HEADER_FOOTER: Shape = {
  attributes: ["differentOddEven", "differentFirst", "scaleWithDoc", "alignWithMargins"],
  children: Object.fromEntries(
    ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"].map((name) => [
      name,
      { attributes: [], hasText: true },
    ]),
  ),
};
