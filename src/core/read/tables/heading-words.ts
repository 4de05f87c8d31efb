import {
  countedTo,
  namesPartOfYear,
  readAsOfNote,
  readYearLabel,
} from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import { remembered } from "../../values/notation/remembered";
import { isUnit } from "../../values/notation/unit";
import type { AsOfNote } from "../../values/notation/as-of-note";

/** Which of an indicator's figures a row or column holds; `other` is known (評価, 前年比) but is none of ours. */
export type FigureKind = "target" | "actual" | "rate" | "other";

/** A heading of a row or column of figures, such as `目標値（人）` or `実績（2月末）`. */
export interface FigureHeading {
  readonly kind: FigureKind;
  /** "" where the heading names none. */
  readonly unit: string;
  readonly asOf: AsOfNote | undefined;
  /** What else is in brackets after it, such as 見直し後 or a word that is not known; "" for none. */
  readonly note: string;
  /** What its brackets count: `sum` of the years so far (累計), `year` alone (単年度), or `part` of one (第3四半期); absent where they do not say. */
  readonly counts?: "sum" | "year" | "part";
  /** What the row below holds where each indicator has two: （上段:目標）（下段:実績）. */
  readonly below?: FigureKind;
  /** 目標（見直し後）, 変更後目標値: it has taken the place of another target beside it. */
  readonly isRevised?: true;
  /** 進捗率: `other`, unless the table has a base that progress could be measured from. */
  readonly isProgress?: true;
  /** 割合, 率, B/A: `other`, and to be named, as nobody says of what it is one. */
  readonly isShare?: true;
}

const TARGET =
  /^(?:年度|年間|数値|利用|変更後?|修正後?|改定後?|補正後?|見直し後?|新)?の?(?:(?:計画|到達)?目標(?:値|数|額|量|数値|人数|件数|面積|延長)?|計画(?:値|額|数|量|数値|面積|延長)?|予定(?:値|額|数|量|人数|件数)?|(?:計画)?見込み?量|量の見込み?|期待値|目安値|(?:目指|めざ)(?:す(?:べき)?|そうね?)数?値|達成目標(?:プログラム|項目|事業|取組)?件?数|(?:改革)?プラン(?:値|額|数)?|(?:当初|活動)見込み?)$/;
const ACTUAL =
  /^(?:[各過]?年度別?|年間|年度末|最終|利用|成果|活動)?の?(?:実績(?:値|額|数|量|数値|人数|件数|面積|延長)?(?:の?推移)?|結果|達成額|確定(?:値|数値))$/;
/** 計画比 is what plans of long-term care call the actual as a share of the plan, 実績/計画 how it comes about, 実績B/目標A by the letters of both. */
const RATE =
  /^(?:(?:目標|計画)?達成(?:率|度|割合)|対?(?:目標|計画)値?対?比率?|実績[値数額量]?[a-f]?[/÷](?:目標|計画)[値数額量]?)$/;
const PROGRESS = /^進捗(?:率|度)$/;
/** 当初目標 is beside the target that has replaced it; 成り行き値 is what would come if nothing were done. */
const OTHER =
  /^(?:(?:当初|従来|変更前|修正前|改定前|見直し前)の?(?:目標|計画)(?:値|数|額|量)?|評価|判定|ランク|達成状況|進捗(?:率|度|状況|評価)?|前年(?:度)?比|対前年(?:度)?比?|増減(?:率|数|額)?|差引?|差異|乖離[値額数率]?|(?:(?:目標|計画)(?:値|額)?と(?:の?実績(?:値|額)?と?)?の)?(?:比較|差)|累計(?:額|数|値|量|件数|人数)?|伸び率|成り?行き?値?|(?:現行|前回|旧)の?目標(?:値|数|額|量)?|備考|コメント|分析|要因)$/;
/** 割合, 率, B/A and 順位 beside 目標 and 実績: of what, nobody says. */
const SHARE = /^(?:率|割合|比率|[a-z①-⑳][/÷][a-z①-⑳](?:[x×*]100)?%?|順位)$/;
/** 変更後目標, and what is in brackets of 目標値（見直し後）. */
const REVISED =
  /^(?:変更|修正|補正|改[定訂]?|見直し)(?:後|済み?)?(?:の?(?:目標|計画).*)?$|^新(?:目標|計画|$)/;
/** R6/R5, 令和6年度÷令和5年度: one year as a share of another. */
const YEAR_BY_YEAR = /^(?:(?:[rhs]|令和|平成|昭和)(?:元|\d{1,2})(?:年度?)?(?:実績)?(?:[/÷]|$)){2}$/;

/** Letters for formulas in headings: 達成率（B/A）, 達成率(b/a又はa/b) where some are to fall, 実績(b). */
const FORMULA_LETTERS =
  /^(?![mt]$)[a-z①-⑳](?:[/÷][a-z](?:(?:又は|または|or)[a-z][/÷][a-z])?)?(?:[x×*]?100)?%?$/;
/** 達成率(B)/(A). */
export const QUOTIENT_OF_LETTERS = /\(([a-z])\)[/÷]\(([a-z])\)/;
/** 達成件数（b） is what was reached of 達成目標件数（a）; without its letter it may stand beside another 実績. */
const ACHIEVED = /^達成(?:プログラム|項目|事業|取組)?件?数\([b-f②-⑥]\)$/;
/** 効果額 below a year, beside 目標 and 実績: money that what was reached came to, and no figure of theirs. */
const EFFECT_IN_MONEY = /^(?:財政|削減|改善|行革)?効果額(?:\([^()]*\))?$/;
/** 差引（B-A）; 実績（B-A） is no 実績 but what is between the two. */
const DIFFERENCE_OF_LETTERS = /^[a-z①-⑳]-[a-z①-⑳]$/;

/** The same right behind a word: 計画額a, 差b-a, 達成率(金額ベース)b/a*100; later letters are as often units. */
const LETTERS_BEHIND = /(?<=[^\x20-\x7e]|\))([a-f](?:[/÷-][a-f])?(?:[x×*]100)?%?)$/;

/** Notes by which 目標 or 実績 are those of somebody or some time else, or of a part. */
const OF_SOMETHING_ELSE =
  /変更前|修正前|改定前|見直し前|改訂前|策定前|当初|旧|前年|前回|前期|参考|再掲|うち|内数|男|女|全国|^(?:国|都|道|府|県|市|町|村|郡|圏域|他)|平均|類似/;

const ALLOWED_NOTES: ReadonlySet<string> = new Set(
  "年度 年間 累計 延べ 値 年度末 期末 最終 単年度 通期 通年 計 年度計 確定 確定値".split(" "),
);

const COUNTS: Readonly<Record<string, FigureHeading["counts"]>> = {
  累計: "sum",
  延べ: "sum",
  単年度: "year",
  年間: "year",
};

/**
 * Whether an actual is counted otherwise than the targets that it would be held against: 実績（単年度） beside 目標（累計）. Where a
 * heading does not say, it is taken for the same.
 */
export function countsOtherwise({ kind, counts }: FigureHeading, targets: readonly FigureHeading[]): boolean {
  const isOther = (target: FigureHeading): boolean => target.counts !== undefined && target.counts !== counts;
  return kind === "actual" && counts !== undefined && targets.length > 0 && targets.every(isOther);
}

/**
 * Reads the heading of a row or column of figures by its synonyms, whatever its spaces and line breaks;
 * undefined for any other text. A note in brackets may be a unit, a formula letter or an as-of note; any other is kept as
 * `note`, but for a year (目標（R8） is the target of that year alone) and for those of something else: 目標（変更前） is `other`.
 */
export function readFigureHeading(text: string): FigureHeading | undefined {
  return figureHeadingOf(text);
}

const figureHeadingOf = remembered((text): FigureHeading | undefined => {
  const whole = compareKey(text);
  const [, upper, lower] = UPPER_AND_LOWER.exec(whole) ?? PLACE_BEHIND.exec(whole) ?? [];
  if (upper !== undefined && lower !== undefined) return inTwoRows(kindOf(upper), kindOf(lower));
  // 【実績】 is the same as 実績.
  const key = compareKey(text)
    .replace(FOOTNOTE_OF_HEADING, "")
    .replace(QUOTIENT_OF_LETTERS, "($1/$2)")
    .replace(LETTERS_BEHIND, "($1)")
    // 達成率(B/A)% is the same as 達成率(B/A)(%).
    .replace(/\)%$/, ")(%)")
    .replace(/^\(([^()]+)\)$/, "$1")
    // (変更前)目標値 is the same as 目標値（変更前）.
    .replace(/^\(([^()]+)\)([^()]+)$/, "$2($1)")
    // 実績(見込)値 is the same as 実績値(見込).
    .replace(/^(実績|計画|目標)(\([^()]+\))([値額数量])/, "$1$3$2");
  if (key === "" || key.length > 30) return undefined;
  const match = /^([^()]+?)((?:\([^()]*\))*)$/.exec(key);
  const word = (match?.[1] ?? "").replace(/[:・]$/, "");
  const kind = ACHIEVED.test(key) ? "actual" : kindOf(word);
  if (!match || !kind) return readAsOfActual(key);
  let unit = "";
  let asOf: AsOfNote | undefined;
  let unknown = "";
  let isOfSomethingElse = false;
  let counts: FigureHeading["counts"];
  for (const [, note = ""] of (match[2] ?? "").matchAll(/\(([^()]*)\)/g)) {
    const typed = note.replace(/^単位:?/, "");
    const dated = countedTo(note);
    counts = COUNTS[note] ?? counts;
    // A rate is one of every kind: 達成率（％）.
    const isShareOfRate = note === "%" && kind !== "target" && kind !== "actual";
    if (FORMULA_LETTERS.test(note) || ALLOWED_NOTES.has(note) || isShareOfRate) continue;
    if (DIFFERENCE_OF_LETTERS.test(note)) {
      isOfSomethingElse = true;
      continue;
    }
    const until = readAsOfNote(kind === "actual" ? dated : note);
    if (isUnit(typed, "") || typed !== note) unit = typed;
    else if (until && (kind !== "target" || until.month === undefined)) asOf = until;
    else if (readYearLabel(note)) return undefined;
    else if (until || namesPartOfYear(dated) || namesPartOfYear(`${word}(${note})`)) counts = "part";
    else if (OF_SOMETHING_ELSE.test(note)) isOfSomethingElse = true;
    else if (!/月末|現在|時点/.test(note)) unknown = note;
  }
  return {
    kind: isOfSomethingElse || counts === "part" ? "other" : kind,
    unit,
    asOf,
    note: unknown,
    ...(counts && { counts }),
    ...(kind === "target" && (REVISED.test(word) || REVISED.test(unknown)) && { isRevised: true }),
    ...(PROGRESS.test(word) && !isOfSomethingElse && { isProgress: true }),
    ...(SHARE.test(word) && { isShare: true }),
  };
});

/** Whether what is below a heading is known, and none of an indicator's figures; of a part of a year it is to be said that it is not read. */
export function isKnownOther(figure: FigureHeading | undefined): boolean {
  return figure?.kind === "other" && figure.counts !== "part" && !figure.isShare;
}

/** 計画値※1, 実績値※注1, 目標値(注2): the mark of a footnote, in the form of `compareKey`. */
export const FOOTNOTE_OF_HEADING = /(?:※注?\d{0,2}|\*\d{0,2}|\((?:※|注)\d{0,2}\))$/;

/** （上段:目標）（下段:実績）, 上段は目標値、下段は実績値, 達成状況（上段：計画、下段：実績）: each indicator has two rows. */
const UPPER_AND_LOWER =
  /^(?:(?:目標)?達成状況)?[([【※]*上段[:は=]?([^()[\]【】:、,/]+?)[)\]】]?[、,・/]?[([【]?下段[:は=]?([^()[\]【】:、,/。]+?)[)\]】。]*$/;

/** 目標値（上段）実績値（下段） is the same with the place behind its word. */
const PLACE_BEHIND = /^([^()]+)\(上段\)[、,・/]?([^()]+)\(下段\)$/;

function inTwoRows(kind: FigureKind | undefined, below: FigureKind | undefined): FigureHeading | undefined {
  if (!kind || !below || kind === below) return undefined;
  return { kind, unit: "", asOf: undefined, note: "", below };
}

/** 目標・見込み, 目標/計画: what is aimed at, by either of two words for it. */
const EITHER_TARGET = /^([^・/]+)[・/]([^・/]+)$/;

function isTarget(key: string): boolean {
  const [, one = "", other = ""] = EITHER_TARGET.exec(key) ?? [];
  return TARGET.test(key) || (TARGET.test(one) && (TARGET.test(other) || /^見込み?値?$/.test(other)));
}

function kindOf(key: string): FigureKind | undefined {
  if (isTarget(key)) return "target";
  if (ACTUAL.test(key)) return "actual";
  if (RATE.test(key)) return "rate";
  return OTHER.test(key) || SHARE.test(key) || YEAR_BY_YEAR.test(key) ? "other" : undefined;
}

/** Whether a heading is of the money that came of what 目標 and 実績 beside it count. */
export function isEffectInMoney(text: string): boolean {
  return EFFECT_IN_MONEY.test(compareKey(text));
}

/** 2月末実績, 実績見込: an actual whose note is not in brackets. */
function readAsOfActual(key: string): FigureHeading | undefined {
  const asOf = key.includes("実績") ? readAsOfNote(key) : undefined;
  if (!asOf) return undefined;
  const rest = key.replace(asOf.text, "").replace(/[()]/g, "");
  return rest === "" || kindOf(rest) === "actual" ? { kind: "actual", unit: "", asOf, note: "" } : undefined;
}

/** What a column of a table holds, by its heading. */
export type ColumnRole =
  | "name"
  | "section"
  | "mark"
  | "unit"
  | "description"
  | "direction"
  | "base"
  | "year"
  | "total"
  | "breakdown"
  /** Whom a figure is of, where that tells rows of one name apart; no heading alone says so. */
  | "group"
  /** 単年度 or 累計 of each row, by what is in it. */
  | "counts"
  | "other";

const ROLES: readonly (readonly [role: ColumnRole, pattern: RegExp])[] = [
  // 重点指標に○ is for a mark on some of the rows.
  ["other", /に[○〇◯✓✔レ](?:印)?$/],
  ["mark", /^(?:no\.?|番号|項番|通番|指標番号|整理番号|#)$/],
  ["unit", /^(?:単位|\(単位\))$/],
  [
    "base",
    /^(?:(?:基準|現状|現況|現在|当初(?:の?現[状況])?|初期|計画当初|計画時|(?:目標)?設定時(?:の?最新)?|(?:(?:前期|後期)?(?:基本)?計画)?策定(?:時|当初)|計画策定|従前|(?:事業|取組)?(?:開始|実施)前)点?(?:年度?|年次)?の?(?:値|数値|現状値?|ベースライン値?)?|ベース(?:ライン値?|値|(?=\(.*\d)))(?:\(.*\))?$/,
  ],
  ["breakdown", /^(?:内訳|男女別?|性別)$/],
  ["year", /^(?:会計|実施|対象|実績|集計)?(?:年度|年次|年)(?:\((?:西暦|和暦)\))?$/],
  [
    "total",
    /^(?:計|合計|累計|総計|小計|平均|通算|(?:計画)?期間(?:の?合)?計|全体計|(?:kpi)?増加?分の?(?:累計|合計|計)|\d{1,2}[かヶカケヵ箇]?年(?:度|間|分)?の?(?:計|合計|累計|平均)|(?:令和|平成|[rh])?\d{1,4}(?:年度?)?[~〜～-](?:令和|平成|[rh])?\d{1,4}(?:年度?)?の?(?:計|合計|累計))(?:\(.*\))?$/,
  ],
  [
    "direction",
    /^(?:(?:望ましい|めざす|目指す|目標の?|指標の?|数値の?|改善の?|評価の?|増減の?|達成の?)?(?:方向|向き)(?:性)?|増減|増減の?(?:別|区分|目標))$/,
  ],
  ["description", /説明(?![会者員責板])|定義|考え方|算[出定]|設定[理根][由拠]|の内容$|^内容$|^概要$|目指す/],
  [
    "name",
    /指標|^kpi(?!\((?:令和|平成|[hr]|20)\d)|^(?:(?:数値)?目標)?項目名?$|^名称$|^評価項目$|^成果目標(?:の具体的な?内容)?$|^数値目標$/,
  ],
  [
    "section",
    /^(?:区分|分野|基本目標|施策|政策|大項目|中項目|大分類|中分類|分類|事業|事業名|事業区分|取組|取組名|柱|章|節)(?:名|の?方向性?)?$/,
  ],
  [
    "other",
    /^(?:備考|担当.*|所管.*|主管.*|点検[・･]?評価.*|評価(?!値(?:\(|$)|(?:対象)?年度).*|判[定断]|ランク|達成状況|達成(?:率|度)の?評価|達成見込み?|(?:前回|今回)の?見通し|(?:成果|効果)の?検証|検証結果|(?:類似団体|全国|県内?|国)(?:の?平均.*|の値)|進捗.*|増減.*|前年.*|対前年.*|差.*|伸び率|関連.*|出典.*|データ(?:元|ソース)|コメント|分析|要因|今後.*|課題.*|理由.*|摘要|特記.*|.{0,6}(?:調書|評価書))$/,
  ],
];

/** ④ over 指標値, and ④本事業における重要業績評価指標（KPI） over 指標, 指標値 and 単位. */
const HEADS_OTHERS = /^\d{0,2}(?:本?事業における)?重要業績評価指標(?:\(kpi\))?$/;

/** Whether a heading with others below it says nothing of any one of them: the number or the title of a part of a form. */
export function isTitleOfHeadings(text: string): boolean {
  return /^[①-⑳]$/u.test(text.trim()) || HEADS_OTHERS.test(compareKey(text));
}

/**
 * The role that a heading gives its column; undefined where it is none that is known. `指標（単位：人）` is a name, and
 * `基準値※` a base.
 */
export function readColumnRole(heading: string): ColumnRole | undefined {
  return columnRoleOf(heading);
}

const columnRoleOf = remembered((heading): ColumnRole | undefined => {
  const key = compareKey(heading);
  const bare = key.replace(FOOTNOTE_OF_HEADING, "").replace(/(?<=.)\(単位:?[^()]*\)$/, "");
  return ROLES.find(([, pattern]) => pattern.test(bare))?.[0];
});

/** What comes after the years of a table beside what `ROLES` knows: what was done, by whom, and what it is to come to. */
const BEHIND_YEARS =
  /^(?:(?:主な)?取り?組み?.*|(?:事業の?)?実施(?:内容|状況).*|事業内容|対応.*|改善.*|方針|方向性|(?:事業の?)?効果(?:[a-e][/÷][a-e])?|(?:事業|自己|内部|外部|第三者|担当課|所管課|事後|[一二三1-3]次)の?評価|.{2,10}(?:から|による)の?(?:評価|意見)|(?:事業の?)?(?:必要|有効|効率|妥当|公平)性|総合(?:評価|判定|進捗).*|評価値|(?:目標|達成|最終)(?:年度?|年次|時期|期限)|\(?(?:調査)?時期\)?|期限|(?:最終|中間|期末|長期)?の?目標(?:値|数|額)?(?:\(.*\))?|(?:累計・?)?最終目標値?(?:[rh]?\d{1,4}(?:年度?)?)?|累計実績値?|根拠|補足|特記.*|.*(?:予算|決算)(?:見込)?額?|\(?%\)?)$/;

/**
 * Whether a column after the years belongs to the table by its heading, though it holds no year: 計, 備考, 担当課, 今後の課題,
 * 最終目標値（H31）. The reader leaves such columns alone, and the block of rates goes after them.
 */
export function isHeadingAfterYears(heading: string): boolean {
  const key = compareKey(heading);
  if (readColumnRole(heading) !== undefined || BEHIND_YEARS.test(key)) return true;
  const kind = readFigureHeading(heading)?.kind;
  return kind === "rate" || kind === "other";
}

/** 最終目標（R11）, 累計実績, 評価値 and 進捗率 among such columns: figures of the indicators, which nothing is judged by. */
export function isUnusedFigure(heading: string): boolean {
  const key = compareKey(heading);
  return (
    /目標[値数額]?(?:\(|[rh]?\d{1,4}(?:年度?)?$|$)|^累計実績|^評価値$/.test(key) ||
    readFigureHeading(heading)?.isProgress === true
  );
}

/**
 * The unit that a text announces for a whole table: `（単位：千円）`, `［単位］億円`; "" where it names several, as nobody can say
 * which is whose (`（単位：人、％）`), undefined where it announces none.
 */
export function readUnitNote(text: string): string | undefined {
  const match =
    /(?:単位\s*[:：]|\[単位\])\s*([^()（）【】[\]、,\s]{1,8})([、,\s]\s*[^()（）【】[\]、,\s])?/.exec(
      text.normalize("NFKC"),
    );
  return match?.[2] === undefined ? match?.[1] : "";
}
