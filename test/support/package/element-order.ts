import type { Node } from "./xml-tree";

/**
 * The children of the elements that we write, in the order of the sequences of ECMA-376 (transitional, 5th edition:
 * sml.xsd, dml-spreadsheetDrawing.xsd, dml-chart.xsd, dml-main.xsd) and MS-OWEXXML. Excel repairs or refuses a file that has another order.
 */
const SPREADSHEET: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
    "fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
    "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
    "oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  row: "c extLst",
  c: "f v is extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  dataValidation: "formula1 formula2",
  conditionalFormatting: "cfRule extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  patternFill: "fgColor bgColor",
  border: "start end left right top bottom diagonal vertical horizontal",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  autoFilter: "filterColumn sortState extLst",
};

const DRAWING: Readonly<Record<string, string>> = {
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  oneCellAnchor: "from ext sp grpSp graphicFrame cxnSp pic contentPart clientData",
  absoluteAnchor: "pos ext sp grpSp graphicFrame cxnSp pic contentPart clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  nvGraphicFramePr: "cNvPr cNvGraphicFramePr",
};

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
  "txPr crossAx crosses crossesAt";
const LABELS =
  "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize " +
  "separator showLeaderLines leaderLines extLst";

const CHART: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings " +
    "userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
    "showDLblsOverMax extLst",
  plotArea:
    "layout areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart " +
    "doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart valAx catAx dateAx serAx " +
    "dTable spPr extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  radarChart: "radarStyle varyColors ser dLbls axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  printSettings: "headerFooter pageMargins pageSetup legacyDrawingHF",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  dLbls: LABELS,
  dLbl: `idx delete layout tx ${LABELS.replace("dLbl delete ", "")}`,
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  marker: "symbol size spPr extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt extLst",
  strCache: "ptCount pt extLst",
};

const SERIES: Readonly<Record<string, string>> = {
  barChart:
    "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  lineChart: "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
  areaChart: "idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst",
  scatterChart: "idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst",
  radarChart: "idx order tx spPr marker dPt dLbls cat val extLst",
  pieChart: "idx order tx spPr explosion dPt dLbls cat val extLst",
  doughnutChart: "idx order tx spPr explosion dPt dLbls cat val extLst",
};

const FILLS = "noFill solidFill gradFill blipFill pattFill grpFill";
const TEXT =
  `ln ${FILLS} effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver ` +
  "rtl extLst";

const MAIN: Readonly<Record<string, string>> = {
  ln: `${FILLS} prstDash custDash round bevel miter headEnd tailEnd extLst`,
  p: "pPr r endParaRPr",
  pPr:
    "lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst " +
    "defRPr extLst",
  r: "rPr t",
  rPr: TEXT,
  defRPr: TEXT,
  endParaRPr: TEXT,
  theme: "themeElements objectDefaults extraClrSchemeLst custClrLst extLst",
  themeElements: "clrScheme fontScheme fmtScheme extLst",
  clrScheme: "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst",
  fontScheme: "majorFont minorFont extLst",
  majorFont: "latin ea cs font extLst",
  minorFont: "latin ea cs font extLst",
  fmtScheme: "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst",
};

/** Elements of drawings and charts whose children are of DrawingML itself. */
const OF_MAIN: Readonly<Record<string, string>> = {
  spPr: `xfrm custGeom prstGeom ${FILLS} ln effectLst effectDag scene3d sp3d extLst`,
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  txBody: "bodyPr lstStyle p",
  xfrm: "off ext chOff chExt",
};

const EXTENSION: Readonly<Record<string, string>> = {
  webextension: "reference alternateReferences properties bindings snapshot extLst",
};

/** Elements of which any may come at any place within their group: charts and axes of a plot area. */
const FREE_AMONG_THEMSELVES = /(?:Chart|Ax)$/;

const ORDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": SPREADSHEET,
  "http://purl.oclc.org/ooxml/spreadsheetml/main": SPREADSHEET,
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": DRAWING,
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": DRAWING,
  "http://schemas.openxmlformats.org/drawingml/2006/chart": CHART,
  "http://purl.oclc.org/ooxml/drawingml/chart": CHART,
  "http://schemas.openxmlformats.org/drawingml/2006/main": MAIN,
  "http://purl.oclc.org/ooxml/drawingml/main": MAIN,
  "http://schemas.microsoft.com/office/webextensions/webextension/2010/11": EXTENSION,
};

const ALTERNATE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Faults in the order of elements at and below a node; elements of other namespaces may be anywhere. */
export function orderFaults(node: Node, parent?: Node): string[] {
  const orders = ORDERS[node.uri];
  const sequence = node.local === "ser" ? SERIES[parent?.local ?? ""] : orders?.[node.local];
  const own = sequence === undefined ? [] : childrenFaults(node, sequence.split(" "), urisOf(node));
  const ofMain = orders === DRAWING || orders === CHART || orders === MAIN ? OF_MAIN[node.local] : undefined;
  const inside = ofMain === undefined ? [] : childrenFaults(node, ofMain.split(" "), [mainOf(node)]);
  return [...own, ...inside, ...node.children.flatMap((child) => orderFaults(child, node))];
}

/** The namespace of DrawingML itself in the dialect of a drawing or a chart. */
function mainOf({ uri }: Node): string {
  const isStrict = uri.startsWith("http://purl.oclc.org/");
  return isStrict
    ? "http://purl.oclc.org/ooxml/drawingml/main"
    : "http://schemas.openxmlformats.org/drawingml/2006/main";
}

/** The namespaces of its children that count: a frame's picture is of DrawingML. */
function urisOf(node: Node): string[] {
  return node.local === "graphicFrame" ? [node.uri, mainOf(node)] : [node.uri];
}

/** What may come at any place among runs of text. */
const LIKE_RUNS = /^(?:br|fld)$/;

function childrenFaults(node: Node, sequence: readonly string[], uris: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  let lastName = "";
  for (const name of node.children.flatMap((child) => namesOf(child, uris))) {
    const place = sequence.indexOf(node.local === "p" && LIKE_RUNS.test(name) ? "r" : name);
    if (place < 0) {
      faults.push(`<${node.local}> may not hold <${name}>`);
      continue;
    }
    const sameGroup = FREE_AMONG_THEMSELVES.exec(name)?.[0] === FREE_AMONG_THEMSELVES.exec(lastName)?.[0];
    const isFree = node.local === "plotArea" && FREE_AMONG_THEMSELVES.test(name) && sameGroup;
    if (place < last && !isFree) faults.push(`<${name}> comes after <${lastName}> in <${node.local}>`);
    last = isFree ? Math.max(last, place) : place;
    lastName = name;
  }
  return faults;
}

/** The names under which a child counts; for `mc:AlternateContent` those that it offers. */
function namesOf(child: Node, uris: readonly string[]): string[] {
  if (uris.includes(child.uri)) return [child.local];
  if (child.uri !== ALTERNATE) return [];
  const counted = child.children.map(({ children }) => children.filter(({ uri }) => uris.includes(uri)));
  return counted.find((inner) => inner.length > 0)?.map(({ local }) => local) ?? [];
}
