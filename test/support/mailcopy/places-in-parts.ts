import { secretOf as S, type SecretPlace } from "./secret-places";

/** What is put into a part of a workbook, before the first place where `before` is. */
export interface PlaceInPart {
  readonly part: string;
  readonly before: string;
  readonly snippet: string;
}

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const CHART = "xl/charts/chart1.xml";
const STYLES = "xl/styles.xml";
const C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const cache = (name: string): string =>
  `<c15:dlblRangeCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c15:dlblRangeCache>`;
const hiddenShape = (name: string): string =>
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="下書き" hidden="1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${name}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>`;

/**
 * Places within parts of which a copy has something: put into the original by the script, and into a finished copy by the
 * tests, as a cleaner would leave it that forgets this one thing.
 */
export const PLACES_IN_PARTS = {
  labelsFromCells: {
    part: CHART,
    before: "</c:ser>",
    snippet: `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${C15}><c15:datalabelsRange><c15:f>台帳!$B$2</c15:f>${cache(S("labelsFromCells"))}</c15:datalabelsRange></c:ext></c:extLst>`,
  },
  filteredSeries: {
    part: CHART,
    before: "</c:barChart>",
    snippet: `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${C15}><c15:filteredBarSeries><c15:ser><c:tx><c:v>${S("filteredSeries")}</c:v></c:tx></c15:ser></c15:filteredBarSeries></c:ext></c:extLst>`,
  },
  trendlineName: {
    part: CHART,
    before: "<c:cat>",
    snippet: `<c:trendline><c:name>${S("trendlineName")}</c:name><c:trendlineType val="linear"/></c:trendline>`,
  },
  tableDescription: {
    part: "xl/tables/table1.xml",
    before: "</table>",
    snippet: `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" ${X14}><x14:table altText="${S("tableDescription")}"/></ext></extLst>`,
  },
  nameComment: {
    part: BOOK,
    before: "</definedNames>",
    snippet: `<definedName name="注記つき" comment="${S("nameComment")}">指標!$B$2</definedName>`,
  },
  customView: {
    part: BOOK,
    before: "</workbook>",
    snippet: `<customWorkbookViews><customWorkbookView name="${S("customView")}" guid="{0}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>`,
  },
  smartTag: {
    part: SHEET,
    before: "</worksheet>",
    snippet: `<smartTags><cellSmartTags r="A1"><cellSmartTag type="0"><cellSmartTagPr key="k" val="${S("smartTag")}"/></cellSmartTag></cellSmartTags></smartTags>`,
  },
  webPublishing: {
    part: SHEET,
    before: "</worksheet>",
    snippet: `<webPublishItems><webPublishItem id="1" divId="d" sourceType="sheet" destinationFile="C:\\${S("webPublishing")}.htm"/></webPublishItems>`,
  },
  consolidation: {
    part: SHEET,
    before: "</worksheet>",
    snippet: `<dataConsolidate><dataRefs><dataRef ref="A1" sheet="${S("consolidation")}"/></dataRefs></dataConsolidate>`,
  },
  inlineReading: {
    part: SHEET,
    before: "</sheetData>",
    snippet: `<row r="8"><c r="A8" t="inlineStr"><is><t>一覧</t><rPh sb="0" eb="2"><t>${S("inlineReading")}</t></rPh></is></c></row>`,
  },
  linkDisplay: {
    part: SHEET,
    before: "</hyperlinks>",
    snippet: `<hyperlink ref="A1" location="指標!A1" display="${S("linkDisplay")}"/>`,
  },
  firstFooter: {
    part: SHEET,
    before: "<drawing ",
    snippet: `<headerFooter differentFirst="1"><firstFooter>&amp;L${S("firstFooter")}</firstFooter></headerFooter>`,
  },
  tableStyle: {
    part: STYLES,
    before: "</styleSheet>",
    snippet: `<tableStyles count="1"><tableStyle name="${S("tableStyle")}" count="0"/></tableStyles>`,
  },
  lookWithFormat: {
    part: STYLES,
    before: "</styleSheet>",
    snippet: `<dxfs count="1"><dxf><numFmt numFmtId="170" formatCode="&quot;${S("lookWithFormat")}&quot;"/></dxf></dxfs>`,
  },
  hiddenShape: {
    part: "xl/drawings/drawing1.xml",
    before: "</xdr:wsDr>",
    snippet: hiddenShape(S("hiddenShape")),
  },
} satisfies Partial<Record<SecretPlace, PlaceInPart>>;
