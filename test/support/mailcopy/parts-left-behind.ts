import { secretOf as S } from "./secret-places";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A part that the workbook points to, and what is in it. */
interface PartLeftBehind {
  readonly type: string;
  /** The last steps of the relationship's type. */
  readonly relation: string;
  readonly content: string | Uint8Array;
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]));

/**
 * Parts that public reports of cleaned files name as left behind (logs of shared workbooks, the data model, rich values, labels,
 * ink, SmartArt, charts of the newer kind, code of Python), and those that the standard has beside them.
 */
export const PARTS_LEFT_BEHIND: Readonly<Record<string, PartLeftBehind>> = {
  "xl/revisions/revisionHeaders.xml": {
    type: `${ML}.revisionHeaders+xml`,
    relation: "revisionHeaders",
    content: `<headers ${MAIN} guid="{0}"><header guid="{0}" userName="${S("revisionHeader")}"/></headers>`,
  },
  "xl/revisions/revisionLog1.xml": {
    type: `${ML}.revisionLog+xml`,
    relation: "revisionLog",
    content: `<revisions ${MAIN}><rcc rId="1" sId="1"><oc r="A1" t="inlineStr"><is><t>${S("revisionLog")}</t></is></oc></rcc></revisions>`,
  },
  "xl/revisions/userNames.xml": {
    type: `${ML}.userNames+xml`,
    relation: "usernames",
    content: `<users ${MAIN}><userInfo guid="{0}" name="${S("userNames")}" id="1"/></users>`,
  },
  "xl/model/item.data": {
    type: "application/vnd.openxmlformats-officedocument.model+data",
    relation: "powerPivotData",
    content: utf16(`\0\u0001${S("dataModel")}\0`),
  },
  "xl/timelineCaches/timelineCache1.xml": {
    type: "application/vnd.ms-excel.timelineCache+xml",
    relation: "timelineCache",
    content: `<timelineCacheDefinition name="t" sourceName="${S("timeline")}"/>`,
  },
  "xl/richData/rdrichvalue.xml": {
    type: "application/vnd.ms-excel.rdrichvalue+xml",
    relation: "rdRichValue",
    content: `<rvData><rv s="0"><v>${S("richValueOfCell")}</v></rv></rvData>`,
  },
  "customUI/customUI14.xml": {
    type: "application/xml",
    relation: "ui/extensibility",
    content: `<customUI><ribbon><tabs><tab id="t" label="${S("customRibbon")}"/></tabs></ribbon></customUI>`,
  },
  "docMetadata/LabelInfo.xml": {
    type: "application/vnd.ms-office.classificationlabels+xml",
    relation: "classificationlabels",
    content: `<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{0}" siteId="${S("sensitivityLabel")}"/></clbl:labelList>`,
  },
  "xl/featurePropertyBag/featurePropertyBag.xml": {
    type: "application/vnd.ms-excel.featurepropertybag+xml",
    relation: "FeaturePropertyBag",
    content: `<FeaturePropertyBags><bag type="Checkbox"><s k="t">${S("propertyBag")}</s></bag></FeaturePropertyBags>`,
  },
  "xl/python.xml": {
    type: "application/vnd.ms-excel.python+xml",
    relation: "Python",
    content: `<python><initialization><code>names = ["${S("python")}"]</code></initialization></python>`,
  },
  "xl/ink/ink1.xml": {
    type: "application/inkml+xml",
    relation: "customXml",
    content: `<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"><inkml:annotation type="t">${S("ink")}</inkml:annotation></inkml:ink>`,
  },
  "xl/diagrams/data1.xml": {
    type: "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
    relation: "diagramData",
    content: `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ${A}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>${S("smartArt")}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
  },
  "xl/charts/chartEx1.xml": {
    type: "application/vnd.ms-office.chartex+xml",
    relation: "chartEx",
    content: `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl ptCount="1"><cx:pt idx="0">${S("newerChart")}</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData></cx:chartSpace>`,
  },
  "xl/queryTables/queryTable1.xml": {
    type: `${ML}.queryTable+xml`,
    relation: "queryTable",
    content: `<queryTable ${MAIN} name="${S("queryTable")}" connectionId="1"/>`,
  },
  "xl/xmlMaps.xml": {
    type: "application/xml",
    relation: "xmlMaps",
    content: `<MapInfo ${MAIN}><Map ID="1" Name="${S("xmlMap")}"/></MapInfo>`,
  },
  "xl/macrosheets/sheet1.xml": {
    type: "application/vnd.ms-excel.macrosheet+xml",
    relation: "xlMacrosheet",
    content: `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${S("macroSheet")}</t></is></c></row></sheetData></xm:macrosheet>`,
  },
  "xl/volatileDependencies.xml": {
    type: `${ML}.volatileDependencies+xml`,
    relation: "volatileDependencies",
    content: `<volTypes ${MAIN}><volType type="realTimeData"><main first="p"><tp t="s"><v>${S("volatileValue")}</v></tp></main></volType></volTypes>`,
  },
  "xl/activeX/activeX1.bin": {
    type: "application/vnd.ms-office.activeX",
    relation: "activeXControlBinary",
    content: utf16(`\0\0${S("activeX")}\0`),
  },
  "xl/customProperty1.bin": {
    type: `${ML}.customProperty`,
    relation: "customProperty",
    content: utf16(S("sheetProperty")),
  },
};
