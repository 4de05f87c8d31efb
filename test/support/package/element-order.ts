import type { Node } from "./xml-tree";

/**
 * The children of the elements that we write, in the order of the sequences of ECMA-376 (transitional, 5th edition:
 * sml.xsd, dml-spreadsheetDrawing.xsd, dml-chart.xsd). Excel repairs or refuses a file that has another order.
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
};

const ALTERNATE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Faults in the order of elements at and below a node; elements of other namespaces may be anywhere. */
export function orderFaults(node: Node, parent?: Node): string[] {
  const orders = ORDERS[node.uri];
  const sequence = node.local === "ser" ? SERIES[parent?.local ?? ""] : orders?.[node.local];
  const own = sequence === undefined ? [] : childrenFaults(node, sequence.split(" "));
  return [...own, ...node.children.flatMap((child) => orderFaults(child, node))];
}

function childrenFaults(node: Node, sequence: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  let lastName = "";
  for (const name of node.children.flatMap((child) => namesOf(child, node.uri))) {
    const place = sequence.indexOf(name);
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
function namesOf(child: Node, uri: string): string[] {
  if (child.uri === uri) return [child.local];
  if (child.uri !== ALTERNATE) return [];
  const first = child.children.find((offer) => offer.children.some((inner) => inner.uri === uri));
  return first?.children.filter((inner) => inner.uri === uri).map((inner) => inner.local) ?? [];
}
