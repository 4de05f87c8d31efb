import { unzipSync } from "fflate";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import type { LostKind } from "../../../../stand-in/file/lost/lost-part";
import { saveChecked } from "../../../support/package/save-checked";
import { foreignPackage, type ForeignPackage } from "./foreign-package";
import { partNames, withParts } from "./package-parts";

const MS = "http://schemas.microsoft.com/office";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const X14 = `xmlns:x14="${MS}/spreadsheetml/2009/9/main" xmlns:xm="${MS}/excel/2006/main"`;
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const drawing = (inside: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${MC} xmlns:r="${R}">` +
  "<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  `<xdr:ext cx="9" cy="9"/>${inside}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const rels = (...entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  entries
    .map(([id, type, target]) => {
      const mode = target.includes("://") ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
    })
    .join("") +
  "</Relationships>";

/** What public files hold beside cells, as Excel writes it: each part is carried, or what it is must be told. */
const PACKAGES: readonly (readonly [string, ForeignPackage, LostKind?])[] = [
  [
    "a part that nobody has heard of, at a sheet and at the workbook",
    {
      worksheet: CELL,
      sheetRelationships: [["rId1", "http://example.jp/relationships/stamp", "../stamps/stamp1.xml"]],
      workbookRelationships: [["rId8", "http://example.jp/relationships/seals", "seals/all.xml"]],
      parts: { "xl/stamps/stamp1.xml": "<stamp/>", "xl/seals/all.xml": "<seals/>" },
    },
  ],
  [
    "slicers with their cache",
    {
      worksheetAttributes: X14,
      worksheet: `${CELL}<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst>`,
      sheetRelationships: [["rId1", `${MS}/2007/relationships/slicer`, "../slicers/slicer1.xml"]],
      workbook: `<extLst><ext ${X14} uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId8"/></x14:slicerCaches></ext></extLst>`,
      workbookRelationships: [
        ["rId8", `${MS}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
      ],
      parts: {
        "xl/slicers/slicer1.xml": "<slicers/>",
        "xl/slicerCaches/slicerCache1.xml": "<slicerCacheDefinition/>",
      },
    },
  ],
  [
    "a pivot table whose cache has its records",
    {
      worksheet: CELL,
      sheetRelationships: [["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]],
      workbook: '<pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches>',
      workbookRelationships: [["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
      parts: {
        "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
        "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
          "rId1",
          `${R}/pivotCacheDefinition`,
          "../pivotCache/pivotCacheDefinition1.xml",
        ]),
        "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels([
          "rId1",
          `${R}/pivotCacheRecords`,
          "pivotCacheRecords1.xml",
        ]),
        "xl/pivotCache/pivotCacheRecords1.xml": "<pivotCacheRecords/>",
      },
    },
  ],
  [
    "threaded comments and the persons who wrote them",
    {
      worksheet: `${CELL}<legacyDrawing r:id="rId3"/>`,
      sheetRelationships: [
        ["rId2", "comments", "../comments1.xml"],
        ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId1", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ],
      workbookRelationships: [["rId8", `${MS}/2017/10/relationships/person`, "persons/person.xml"]],
      parts: {
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
        "xl/persons/person.xml": "<personList/>",
        "xl/comments1.xml": "<comments/>",
        "xl/drawings/vmlDrawing1.vml": "<xml/>",
      },
    },
  ],
  [
    "threaded comments without the drawing of their notes",
    {
      worksheet: CELL,
      sheetRelationships: [
        ["rId1", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ],
      parts: { "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>" },
    },
    "comments",
  ],
  [
    "custom XML with its properties",
    {
      worksheet: CELL,
      workbookRelationships: [["rId8", "customXml", "../customXml/item1.xml"]],
      parts: {
        "customXml/item1.xml": "<item/>",
        "customXml/_rels/item1.xml.rels": rels(["rId1", `${R}/customXmlProps`, "itemProps1.xml"]),
        "customXml/itemProps1.xml": "<itemProps/>",
      },
    },
  ],
  [
    "ink on a sheet",
    {
      worksheet: `${CELL}<drawing r:id="rId1"/>`,
      sheetRelationships: [["rId1", "drawing", "../drawings/drawing1.xml"]],
      parts: {
        "xl/drawings/drawing1.xml": drawing('<xdr:contentPart r:id="rId1"/>'),
        "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", `${R}/customXml`, "../ink/ink1.xml"]),
        "xl/ink/ink1.xml": "<ink/>",
      },
    },
  ],
  [
    "a 3D model with the picture for others",
    {
      worksheet: `${CELL}<drawing r:id="rId1"/>`,
      sheetRelationships: [["rId1", "drawing", "../drawings/drawing1.xml"]],
      parts: {
        "xl/drawings/drawing1.xml": drawing(
          `<mc:AlternateContent><mc:Choice xmlns:am3d="${MS}/drawing/2017/model3d" Requires="am3d"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="庁舎"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="${MS}/drawing/2017/model3d"><am3d:model3d r:embed="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice>` +
            '<mc:Fallback><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="0" name=""/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></mc:Fallback></mc:AlternateContent>',
        ),
        "xl/drawings/_rels/drawing1.xml.rels": rels(
          ["rId1", `${R}/image`, "../media/image1.png"],
          ["rId2", `${MS}/2017/06/relationships/model3d`, "../media/model3d1.png"],
        ),
        "xl/media/image1.png": "png",
        "xl/media/model3d1.png": "glb",
      },
    },
  ],
  [
    "form controls",
    {
      worksheetAttributes: MC,
      worksheet: `${CELL}<legacyDrawing r:id="rId1"/><mc:AlternateContent><mc:Choice xmlns:x14="${MS}/spreadsheetml/2009/9/main" Requires="x14"><controls><control shapeId="1025" r:id="rId2" name="確認"/></controls></mc:Choice></mc:AlternateContent>`,
      sheetRelationships: [
        ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId2", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ],
      parts: {
        "xl/drawings/vmlDrawing1.vml": "<xml/>",
        "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
      },
    },
  ],
  [
    "a link to another workbook with its address",
    {
      worksheet: CELL,
      workbook: '<externalReferences><externalReference r:id="rId8"/></externalReferences>',
      workbookRelationships: [["rId8", "externalLink", "externalLinks/externalLink1.xml"]],
      parts: {
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
          "rId1",
          `${R}/externalLinkPath`,
          "file:///C:/share/budget.xlsx",
        ]),
      },
    },
  ],
  [
    "what dynamic arrays and pictures in cells are known by",
    {
      worksheet:
        '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(1,2)</f><v>3</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>',
      workbookRelationships: [
        ["rId8", "sheetMetadata", "metadata.xml"],
        ["rId9", `${MS}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"],
      ],
      parts: {
        "xl/metadata.xml":
          '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes></metadata>',
        "xl/richData/rdrichvalue.xml": "<rvData/>",
      },
    },
    "linkedDataType",
  ],
  [
    "a web extension of somebody else's and a button of the ribbon",
    {
      worksheet: CELL,
      packageRelationships: [
        ["rId8", `${MS}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
        ["rId9", `${MS}/2007/relationships/ui/extensibility`, "customUI/customUI14.xml"],
      ],
      parts: {
        "xl/webextensions/taskpanes.xml": "<taskpanes/>",
        "xl/webextensions/_rels/taskpanes.xml.rels": rels([
          "rId1",
          `${MS}/2011/relationships/webextension`,
          "webextension1.xml",
        ]),
        "xl/webextensions/webextension1.xml": "<webextension/>",
        "customUI/customUI14.xml": "<customUI/>",
      },
    },
  ],
  [
    "queries of databases with their connections, and maps of XML",
    {
      worksheet: CELL,
      sheetRelationships: [["rId1", "queryTable", "../queryTables/queryTable1.xml"]],
      workbookRelationships: [
        ["rId8", "connections", "connections.xml"],
        ["rId9", "xmlMaps", "xmlMaps.xml"],
      ],
      parts: {
        "xl/queryTables/queryTable1.xml": "<queryTable/>",
        "xl/connections.xml": "<connections/>",
        "xl/xmlMaps.xml": "<MapInfo/>",
      },
    },
  ],
  [
    "a label of how secret it is, and a thumbnail",
    {
      worksheet: CELL,
      packageRelationships: [
        [
          "rId8",
          "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
          "docMetadata/LabelInfo.xml",
        ],
        [
          "rId9",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
          "docProps/thumbnail.png",
        ],
      ],
      parts: { "docMetadata/LabelInfo.xml": "<labelList/>", "docProps/thumbnail.png": "png" },
    },
  ],
];

/** Parts that are written anew from what was read of them: of drawings and task panes see other-programs and add-in-settings. */
const WRITTEN_ANEW =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/.*|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/worksheets\/.*|xl\/drawings\/drawing1\.xml|xl\/webextensions\/taskpanes\.xml)$/;

const DRAWING_PART = "xl/drawings/drawing1.xml";

const contentOf = (bytes: Uint8Array, name: string): string =>
  Buffer.from(unzipSync(bytes)[name] ?? []).toString("utf8");

describe("what a file holds that the model does not know", () => {
  const cases = PACKAGES.map(([what, contents, told]) => ({ what, contents, told }));
  it.each(cases)("is carried, or told: $what", async ({ contents, told }) => {
    const before = foreignPackage(contents);
    const { book, lost: asOpened } = await openXlsx(before);
    // A cell that has changed, so that the sheet is written anew.
    book.sheets[0]?.cells.set(9, new Map([[3, { value: "実績" }]]));
    const { bytes, lost } = await saveChecked(book, before);
    const carried = partNames(before).filter((name) => !WRITTEN_ANEW.test(name));
    const gone = carried.filter((name) => contentOf(bytes, name) !== contentOf(before, name));
    const kinds = [...asOpened, ...lost].map(({ what }) => what);
    expect(kinds).toEqual(told ? [told] : []);
    if (!told) expect(gone).toEqual([]);
    // What a drawing shows of them is in it still.
    const shown = contentOf(before, DRAWING_PART).match(/r:(?:id|embed)="[^"]*"/g) ?? [];
    expect(contentOf(bytes, DRAWING_PART).match(/r:(?:id|embed)="[^"]*"/g) ?? []).toEqual(shown);
    const { book: again } = await openXlsx(bytes);
    expect((await saveChecked(again, bytes)).lost).toEqual([]);
  });

  it("is told of a signature, which holds for the file as it was alone", async () => {
    const plain = foreignPackage({
      worksheet: CELL,
      packageRelationships: [
        [
          "rId8",
          "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
          "_xmlsignatures/origin.sigs",
        ],
      ],
      parts: { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" },
    });
    const before = withParts(plain, {
      "_xmlsignatures/_rels/origin.sigs.rels": rels([
        "rId1",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
        "sig1.xml",
      ]),
      "[Content_Types].xml": (xml) =>
        xml.replace(
          "</Types>",
          '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>',
        ),
    });
    const { book } = await openXlsx(before);
    const { bytes, lost } = await saveChecked(book, before);
    expect(partNames(bytes).filter((name) => name.startsWith("_xmlsignatures"))).toEqual([]);
    expect(lost).toEqual([{ what: "signature", where: undefined }]);
  });
});
