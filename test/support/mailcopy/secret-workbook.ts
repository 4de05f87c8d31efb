import { strToU8, zipSync } from "fflate";
import { PARTS_LEFT_BEHIND } from "./parts-left-behind";
import { PLACES_IN_PARTS, type PlaceInPart } from "./places-in-parts";
import { SECRET_PLACES, secretOf as S } from "./secret-places";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"';

interface Part {
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Kind or whole type of a relationship, and its target as the file writes it. */
  readonly relations?: readonly (readonly [kind: string, target: string, mode?: "External"])[];
}

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
const references = (text: string): string =>
  [...text].map((character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`).join("");
const chunk = (type: string, data: Uint8Array): number[] => {
  const length = data.length;
  const size = [length >> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff];
  return [...size, ...strToU8(type), ...data, 0, 0, 0, 0];
};
const PNG = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...chunk("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  ...chunk("iTXt", strToU8(`Author\0\0\0\0\0${S("pictureText")}`)),
  ...chunk("IEND", new Uint8Array()),
]);

const inline = (r: string, text: string): string => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Strings of the shared table, by their number. */
const STRINGS = [
  "<si><t>指標</t></si>",
  "<si><t>登録者数（延べ）【人】</t></si>",
  `<si><t>${S("unusedString")}</t></si>`,
  `<si><t>一覧</t><rPh sb="0" eb="2"><t>${S("reading")}</t></rPh></si>`,
  "<si><r><rPr><b/></rPr><t>太</t></r><r><t>字の見出し</t></r></si>",
];

const KEPT_SHEET = `<worksheet ${MAIN} ${R}><!-- ${S("xmlComment")} --><sheetPr codeName="${S("codeName")}"/><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2024</v></c><c r="C1" t="s"><v>3</v></c><c r="D1" t="s"><v>4</v></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>120</v></c><c r="C2"><f>B2/100</f><v>1.2</v></c><c r="D2"><f>SUM(台帳!C2:C3)</f><v>7</v></c></row>
<row r="3"><c r="A3"><f>COUNTIF(A1:A2,"${S("formulaText")}")</f><v>0</v></c><c r="B3"><f>合計率*2</f><v>4</v></c><c r="C3" t="str"><f>TEXT(B2,"0")</f><v>120</v></c></row>
</sheetData><sheetProtection sheet="1" password="CC1A"/>
<protectedRanges><protectedRange sqref="A1" name="${S("protectedRange")}"/></protectedRanges>
<scenarios><scenario name="${S("scenario")}" user="u"><inputCells r="A1" val="1"/></scenario></scenarios>
<autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="${S("staleFilter")}"/></filters></filterColumn></autoFilter>
<conditionalFormatting sqref="A1:A3"><cfRule type="containsText" priority="1" operator="containsText" text="${S("formatText")}"><formula>NOT(ISERROR(SEARCH("${S("formatText")}",A1)))</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B1:B3"><cfRule type="expression" priority="2"><formula>B1="${S("formatFormula")}"</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C1:C3"><cfRule type="expression" priority="3"><formula>C1&gt;1</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" sqref="A5"><formula1>"${S("validationList")},ほか"</formula1></dataValidation>
<dataValidation type="whole" sqref="A6" prompt="${S("validationPrompt")}"><formula1>1</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="B1" r:id="rId3" tooltip="${S("linkTip")}"/><hyperlink ref="B2" location="台帳!A1" display="台帳"/></hyperlinks>
<pageSetup orientation="landscape" r:id="rId4"/><headerFooter><oddHeader>&amp;C${S("header")}</oddHeader></headerFooter>
<drawing r:id="rId5"/><legacyDrawing r:id="rId6"/>
<oleObjects><oleObject progId="Package" shapeId="1025" r:id="rId9"/></oleObjects>
<controls><control shapeId="1" r:id="rId10" name="c"/></controls><tableParts count="1"><tablePart r:id="rId11"/></tableParts>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><x14:dataValidations><x14:dataValidation prompt="${S("extension")}"/></x14:dataValidations></ext></extLst></worksheet>`;

const LEDGER = `<worksheet ${MAIN}><sheetData><row r="1">${inline("A1", "登録番号")}${inline("B1", "氏名")}${inline("C1", "口数")}</row>
${SECRET_PLACES.map((place, index) => {
  const row = String(index + 2);
  return `<row r="${row}">${inline(`A${row}`, `W-${row.padStart(4, "0")}`)}${inline(`B${row}`, S(place))}<c r="C${row}"><v>${row}</v></c></row>`;
}).join("")}</sheetData></worksheet>`;

const hiddenSheet = (secret: string): string =>
  `<worksheet ${MAIN}><sheetData><row r="1">${inline("A1", `${secret}の家族構成`)}</row></sheetData></worksheet>`;

const CHART = `<c:chartSpace ${DRAWINGS} ${R}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>登録者数（延べ）【人】</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>台帳!$B$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${S("chartCache")}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>指標!$A$2:$A$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${S("chartCache")}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>台帳!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:externalData r:id="rId2"/><c:userShapes r:id="rId1"/></c:chartSpace>`;

const anchor = (object: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${object}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `<xdr:wsDr ${DRAWINGS} ${R}>
${anchor(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}
${anchor(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="図 1" descr="C:\\写真\\${S("pictureDescription")}.png"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}
${anchor(`<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="吹き出し"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${S("shapeText").slice(0, 2)}</a:t></a:r><a:r><a:t>${S("shapeText").slice(2)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}
</xdr:wsDr>`;

const NESTED = zipSync({
  "[Content_Types].xml": strToU8(
    xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
  ),
  "xl/sharedStrings.xml": strToU8(xml(`<sst ${MAIN}><si><t>${S("embeddedBook")}</t></si></sst>`)),
});

const sheetType = `${ML}.worksheet+xml`;

/** Every part of the workbook, by name. */
const PARTS: Readonly<Record<string, Part>> = {
  "": {
    type: "",
    content: "",
    relations: [
      ["officeDocument", "xl/workbook.xml"],
      [
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["extended-properties", "docProps/app.xml"],
      ["custom-properties", "docProps/custom.xml"],
      [
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "docProps/thumbnail.jpeg",
      ],
      [`${MICROSOFT}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    ],
  },
  "xl/workbook.xml": {
    type: `${ML}.sheet.main+xml`,
    content: `<workbook ${MAIN} ${R} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"><fileVersion appName="xl" codeName="{0}"/><fileSharing userName="${S("fileSharing")}"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${S("absolutePath")}\\"/></mc:Choice></mc:AlternateContent>
<sheets><sheet name="指標" sheetId="1" r:id="rId1"/><sheet name="台帳" sheetId="2" r:id="rId2"/><sheet name="控え" sheetId="3" state="hidden" r:id="rId3"/><sheet name="裏" sheetId="4" state="veryHidden" r:id="rId4"/></sheets>
<externalReferences><externalReference r:id="rId8"/></externalReferences>
<definedNames><definedName name="合計率">指標!$B$2</definedName><definedName name="${S("hiddenName")}" hidden="1">指標!$A$1</definedName><definedName name="台帳範囲">台帳!$A$1:$C$3</definedName><definedName name="メモ">"${S("textName")}"</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">指標!$A$1:$D$3</definedName></definedNames>
<pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>`,
    relations: [
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["worksheet", "worksheets/sheet4.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["connections", "connections.xml"],
      [`${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
      [`${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"],
      [`${MICROSOFT}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
      ["customXml", "../customXml/item1.xml"],
      ["sheetMetadata", "metadata.xml"],
      ...Object.entries(PARTS_LEFT_BEHIND).map(([name, { relation }]): readonly [string, string] => [
        relation,
        `/${name}`,
      ]),
    ],
  },
  ...PARTS_LEFT_BEHIND,
  "xl/worksheets/sheet1.xml": {
    type: sheetType,
    content: KEPT_SHEET,
    relations: [
      ["hyperlink", `mailto:${S("mailLink")}@example.jp`, "External"],
      ["hyperlink", `file:///C:/${S("fileLink")}.xlsx`, "External"],
      ["hyperlink", "https://www.example.jp/", "External"],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      [`${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["oleObject", "../embeddings/oleObject1.bin"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ["table", "../tables/table1.xml"],
    ],
  },
  "xl/worksheets/sheet2.xml": { type: sheetType, content: LEDGER },
  "xl/worksheets/sheet3.xml": { type: sheetType, content: hiddenSheet(S("hiddenSheet")) },
  "xl/worksheets/sheet4.xml": { type: sheetType, content: hiddenSheet(S("veryHiddenSheet")) },
  "xl/styles.xml": {
    type: `${ML}.styles+xml`,
    content: `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;${S("numberFormat")}&quot;0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="${S("styleName")}" xfId="1"/></cellStyles></styleSheet>`,
  },
  "xl/sharedStrings.xml": {
    type: `${ML}.sharedStrings+xml`,
    content: `<sst ${MAIN}>${STRINGS.join("")}</sst>`,
  },
  "xl/theme/theme1.xml": {
    type: "application/vnd.openxmlformats-officedocument.theme+xml",
    content: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${S("themeName")}"><a:themeElements><a:clrScheme name="x"/><a:fontScheme name="x"/><a:fmtScheme name="x"/></a:themeElements></a:theme>`,
  },
  "xl/tables/table1.xml": {
    type: `${ML}.table+xml`,
    content: `<table ${MAIN} id="1" name="表1" displayName="表1" ref="F1:G2"><tableColumns count="2"><tableColumn id="1" name="列1"/><tableColumn id="2" name="列2"><calculatedColumnFormula>"${S("calculatedColumn")}"&amp;1</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  },
  "xl/comments1.xml": {
    type: `${ML}.comments+xml`,
    content: `<comments ${MAIN}><authors><author>${S("commentAuthor")}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${S("comment").slice(0, 2)}</t></r><r><t>${S("comment").slice(2)}</t></r></text></comment></commentList></comments>`,
  },
  "xl/threadedComments/threadedComment1.xml": {
    type: "application/vnd.ms-excel.threadedcomments+xml",
    content: utf16(
      `<?xml version="1.0" encoding="UTF-16"?><ThreadedComments><threadedComment ref="A1"><text>${S("threadedComment")}</text></threadedComment></ThreadedComments>`,
    ),
  },
  "xl/persons/person.xml": {
    type: "application/vnd.ms-excel.person+xml",
    content: `<personList><person displayName="${S("person")}" id="1" userId="u"/></personList>`,
  },
  "xl/pivotCache/pivotCacheDefinition1.xml": {
    type: `${ML}.pivotCacheDefinition+xml`,
    content: `<pivotCacheDefinition ${MAIN} ${R} refreshedBy="u"><cacheFields><cacheField name="氏名"><sharedItems><s v="${S("pivotDefinition")}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    relations: [["pivotCacheRecords", "pivotCacheRecords1.xml"]],
  },
  "xl/pivotCache/pivotCacheRecords1.xml": {
    type: `${ML}.pivotCacheRecords+xml`,
    content: `<pivotCacheRecords ${MAIN}><r><s v="${S("pivotRecord")}"/></r></pivotCacheRecords>`,
  },
  "xl/externalLinks/externalLink1.xml": {
    type: `${ML}.externalLink+xml`,
    content: `<externalLink ${MAIN} ${R}><externalBook r:id="rId1"><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${S("externalValue")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    relations: [["externalLinkPath", `file:///C:/Users/${S("externalPath")}/book.xlsx`, "External"]],
  },
  "xl/connections.xml": {
    type: `${ML}.connections+xml`,
    content: `<connections ${MAIN}><connection id="1" name="q" type="1"><dbPr connection="UID=${S("connection")}"/></connection></connections>`,
  },
  "xl/vbaProject.bin": {
    type: "application/vnd.ms-office.vbaProject",
    content: strToU8(`\0\u0001${S("macro")}\0`),
  },
  "xl/slicerCaches/slicerCache1.xml": {
    type: "application/vnd.ms-excel.slicerCache+xml",
    content: `<slicerCacheDefinition name="s" sourceName="${S("slicer")}"/>`,
  },
  "xl/metadata.xml": {
    type: `${ML}.sheetMetadata+xml`,
    content: `<metadata ${MAIN}><s v="${S("richValue")}"/></metadata>`,
  },
  "xl/printerSettings/printerSettings1.bin": {
    type: `${ML}.printerSettings`,
    content: utf16(S("printerSettings")),
  },
  "xl/drawings/vmlDrawing1.vml": {
    type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    content: `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><div>${S("vmlDrawing")}</div></v:textbox></v:shape></xml>`,
  },
  "xl/ctrlProps/ctrlProp1.xml": {
    type: "application/vnd.ms-excel.controlproperties+xml",
    content: `<formControlPr objectType="Drop" listItems="${S("formControl")}"/>`,
  },
  "xl/embeddings/oleObject1.bin": {
    type: "application/vnd.openxmlformats-officedocument.oleObject",
    content: utf16(`\0\0${S("oleObject")}`),
  },
  "xl/embeddings/book.xlsx": { type: `${ML}.sheet`, content: NESTED },
  "xl/drawings/drawing1.xml": {
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
    content: DRAWING,
    relations: [
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ],
  },
  "xl/charts/chart1.xml": {
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    content: CHART,
    relations: [
      ["chartUserShapes", "../drawings/drawing2.xml"],
      ["package", "../embeddings/book.xlsx"],
    ],
  },
  "xl/drawings/drawing2.xml": {
    type: "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml",
    content: `<c:userShapes ${DRAWINGS}><cdr:relSizeAnchor><cdr:sp><cdr:txBody><a:p><a:r><a:t>${S("chartUserShape")}</a:t></a:r></a:p></cdr:txBody></cdr:sp></cdr:relSizeAnchor></c:userShapes>`,
  },
  "xl/media/image1.png": { type: "image/png", content: PNG },
  "docProps/core.xml": {
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${S("creator")}</dc:creator><cp:lastModifiedBy>${S("lastModifiedBy")}</cp:lastModifiedBy></cp:coreProperties>`,
  },
  "docProps/app.xml": {
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    content: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>${S("manager")}</Manager><Company>${S("company")}</Company></Properties>`,
  },
  "docProps/custom.xml": {
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    content: `<Properties xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="p"><vt:lpwstr>${S("customProperty")}</vt:lpwstr></property></Properties>`,
  },
  "docProps/thumbnail.jpeg": {
    type: "image/jpeg",
    content: Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0, 14, ...strToU8(S("thumbnail"))]),
  },
  "customXml/item1.xml": { type: "application/xml", content: `<data>${references(S("customXml"))}</data>` },
  "xl/webextensions/taskpanes.xml": {
    type: "application/vnd.ms-office.webextensiontaskpanes+xml",
    content: "<taskpanes/>",
    relations: [[`${MICROSOFT}/2011/relationships/webextension`, "webextension1.xml"]],
  },
  "xl/webextensions/webextension1.xml": {
    type: "application/vnd.ms-office.webextension+xml",
    content: `<webextension><properties><property name="last" value="${S("webExtension")}"/></properties></webextension>`,
  },
};

function relationships(relations: NonNullable<Part["relations"]>): string {
  const items = relations.map(([kind, target, mode], index) => {
    const type = kind.includes("://") ? kind : `${OFFICE}/${kind}`;
    const outside = mode ? ` TargetMode="${mode}"` : "";
    return `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"${outside}/>`;
  });
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`,
  );
}

function withPlaces(part: string, content: string): string {
  const places: readonly PlaceInPart[] = Object.values(PLACES_IN_PARTS);
  return places
    .filter((place) => place.part === part)
    .reduce((text, { before, snippet }) => text.replace(before, () => snippet + before), content);
}

/**
 * A workbook whose sheet 指標 is to be kept, and which hides a name of its ledger 台帳 in every place of SECRET_PLACES: in
 * UTF-16, in numbered references, split over runs, within a file within the file.
 */
export function secretWorkbook(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const types = Object.entries(PARTS).filter(([name]) => name !== "");
  files["[Content_Types].xml"] = strToU8(
    xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types
        .map(([name, { type }]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
        .join("")}</Types>`,
    ),
  );
  for (const [name, { content, relations }] of Object.entries(PARTS)) {
    if (name !== "")
      files[name] = typeof content === "string" ? strToU8(xml(withPlaces(name, content))) : content;
    const slash = name.lastIndexOf("/") + 1;
    if (relations)
      files[`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`] = strToU8(relationships(relations));
  }
  return zipSync(files);
}
