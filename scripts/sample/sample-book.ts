import type { BookState } from "../../stand-in/model/book-state";
import { indicatorSheet } from "./indicator-sheet";
import { programmeSheet } from "./programme-sheet";

/** The sample workbook: the town's published figures and texts (資料2), laid out as its staff would have them. */
export function sampleBook(): BookState {
  return {
    sheets: [indicatorSheet(), programmeSheet()],
    names: [],
    activeSheet: "主な事業指標",
    date1904: false,
    properties: { title: "立科町テレワーク推進事業の主な事業指標" },
    settings: new Map(),
  };
}
