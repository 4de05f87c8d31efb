import type { Sign } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "../tables/sheet-grid";
import { directionColumnSign, type TableSign } from "../understanding/table-signs";
import { columnsBehind } from "./columns-behind";
import { headerRowsWithin, rowsBetween, type TableSource } from "./frame/table-frame";
import { columnHeading } from "./labels/label-columns";
import { figurePlacesOf } from "./places/figure-places";
import type { IndicatorSource } from "./places/indicator-source";

/** What the columns beside an indicator's figures say of which way is better. */
export interface ColumnsSaid {
  readonly signs: readonly TableSign[];
  readonly doubt?: Sign;
  /** The column 方向 or 増減 says something else: how the figures moved, or what becomes of a project. */
  readonly isSilent?: true;
}

const NOTHING: ColumnsSaid = { signs: [] };

/** What a column 方向 says where no way is better, or where nothing is said. */
const NEUTRAL = /^(?:|[→⇒⇨➡]|[-‐－―ー–—]|\/|(?:現状)?維持(?:する)?|横ばい|なし|無し?|その他|同程度|適正)$/u;
/** 今後の方向性: what becomes of a project. */
const OF_PROJECTS =
  /^(?:継続|拡充|現状(?:維持|どおり|通り)|廃止|終了|完了|見直し|統合|休止|改善|要改善|縮小|拡大|新規|重点化|統廃合)(?:して?実施|実施|検討)?$/;
const SAYS_AIM = /望|目指|めざ|改善|目標|指標|理想/;

/** 減少型 and 逆指標 say it in whatever column they stand. */
const LESS =
  /^(?:(?:逆|マイナス|ネガティブ|減少|低減|縮減)指標|(?:減少|低減|抑制|縮減|マイナス)(?:型|目標)|単純減少|望小(?:特性)?)$/;
const MORE =
  /^(?:(?:正|順|プラス|ポジティブ|増加)指標|(?:増加|向上|プラス)(?:型|目標)|単純増加|望大(?:特性)?)$/;
/** 目標値÷実績値 in a column that says how the rate is worked out. */
const INVERSE = /^(?:達成[率度]=?)?目標(?:値|数|額)?[÷/]実績(?:値|数|額)?(?:[×x*]100)?%?$/;
/** Where 前年度より減少 is what is aimed at, and no remark on what came of it. */
const SAYS_GOAL = /目標|考え方|設定|目指|めざ|ねらい|狙い/;
const SAYS_OUTCOME = /実績|結果|評価|分析|課題|状況|達成|取組|取り組み/;
/** 前年度より短縮を目指す. */
const LESS_THAN_BEFORE =
  /^(?:前年度?|昨年度?|現状値?|基準値?|従前)(?:の?実績)?(?:より|から|に比べて?|以下に|を下回)も?.{0,4}(?:短縮|減少|低減|削減|縮小|抑制|低下|減ら|下げ|下回)|^(?:前年度?|昨年度?|現状値?|基準値?)の?(?:実績)?を下回/;
const MARK = /^(?:[○〇◯●✓✔レ]|有|該当|はい|yes|true|逆)$/i;

const AT_END =
  /(?:[（(【[［〔]([^（）()【】[\]［］〔〕]{1,8})[)）】\]］〕]|[\s　]?([↓↘⬇⇩↑↗⬆⇧]))(?:[（(【[［][^（）()【】[\]［］]{1,6}[)）】\]］])?$/u;

/** Longer texts are prose. */
const LONGEST = 30;
const COLUMNS_BEHIND = 4;

/** Reads what the columns of a table say of the direction of each of its indicators. */
export function directionColumns(grid: SheetGrid, table: TableSource): (one: IndicatorSource) => ColumnsSaid {
  // Of years below one another the rows are years.
  if (table.layout === "years-down") return () => NOTHING;
  const headerRows = headerRowsWithin(grid, table);
  const figures = new Set(table.indicators.flatMap((one) => figurePlacesOf(one).map(({ column }) => column)));
  const rowsOf = (one: IndicatorSource): number[] => [
    ...new Set([one.label.place, ...figurePlacesOf(one)].map(({ row }) => row)),
  ];
  const behind = columnsBehind(grid, {
    first: table.lastColumn + 1,
    last: table.lastColumn + COLUMNS_BEHIND,
    headings: headerRows.last,
    rows: table.indicators.flatMap(rowsOf),
  });
  const columns = [...rowsBetween(table.firstColumn, table.lastColumn), ...behind]
    .filter((column) => !figures.has(column))
    .map((column) => ({ column, heading: compareKey(columnHeading(grid, headerRows, column).text) }));
  const own = ownColumn(grid, table, headerRows);
  return (one) => {
    const said = own(one);
    const place = one.direction?.place;
    const rows = rowsOf(one);
    const signs = columns.flatMap(({ column, heading }) =>
      column === place?.column
        ? []
        : rows.flatMap((row) => {
            const text = grid.text(row, column).trim();
            return text === "" || text.length > LONGEST ? [] : (signOf(text, heading) ?? []);
          }),
    );
    return { ...said, signs: [...said.signs, ...signs, ...inLabel(one.label.text)].slice(0, 1) };
  };
}

function signOf(text: string, heading: string): TableSign | undefined {
  const key = compareKey(text);
  const sign = { code: "table", text } as const;
  if (heading.startsWith("逆指標") && MARK.test(key))
    return { points: "lower", sign: { code: "table", text: "逆指標" } };
  const isInverse = /[(]逆指標[)]$/.test(key) || (key === "逆" && /指標|逆/.test(heading));
  const isLessAimedAt = LESS_THAN_BEFORE.test(key) && SAYS_GOAL.test(heading) && !SAYS_OUTCOME.test(heading);
  if (isInverse || LESS.test(key) || INVERSE.test(key) || isLessAimedAt) return { points: "lower", sign };
  return MORE.test(key) ? { points: "higher", sign } : undefined;
}

/** 窓口処理時間（逆指標）, 処理日数【減少目標】 and 処理日数 ↘. */
function inLabel(label: string): TableSign[] {
  const [, inBrackets = "", arrow = ""] = AT_END.exec(label.trim()) ?? [];
  const key = compareKey(inBrackets + arrow);
  const sign = { code: "table", text: inBrackets + arrow } as const;
  if (LESS.test(key) || /^(?:[↓↘⬇⇩]|低減|短縮)$/u.test(key)) return [{ points: "lower", sign }];
  return MORE.test(key) || /^[↑↗⬆⇧]$/u.test(key) ? [{ points: "higher", sign }] : [];
}

/** What the column 方向 or 増減 says of each indicator beyond the words that are a sign by themselves. */
function ownColumn(
  grid: SheetGrid,
  { indicators }: TableSource,
  headerRows: { readonly first: number; readonly last: number },
): (one: IndicatorSource) => ColumnsSaid {
  const said = indicators.flatMap(({ direction }) => direction ?? []);
  const [first] = said;
  if (!first) return () => NOTHING;
  const heading = compareKey(columnHeading(grid, headerRows, first.place.column).text);
  const keys = said.map(({ text }) => compareKey(text));
  const isAim = SAYS_AIM.test(heading);
  const areOfProjects = !isAim && keys.every((key) => NEUTRAL.test(key) || OF_PROJECTS.test(key));
  const mayMove = !isAim && !/方向|向き/.test(heading);
  const areMovements = mayMove && isBehindFigures(indicators);
  // ▲ is minus where no ▼ is beside it, or it is an arrow.
  const haveUpAlone = keys.some((key) => /^[▲△]$/.test(key)) && !keys.some((key) => /^[▼▽]$/.test(key));
  const havePlus = keys.some((key) => /^[+＋]$/.test(key));
  return ({ direction }) => {
    if (!direction) return NOTHING;
    const key = compareKey(direction.text);
    const sign = {
      code: "directionColumn",
      text: direction.text.trim(),
      at: grid.address(direction.place.row, direction.place.column),
    } as const;
    // +2P and -1件 are how much it went up or down.
    if (mayMove && /\d/.test(key)) return { signs: [], isSilent: true };
    const known = directionColumnSign(direction.text, sign.at);
    if (areOfProjects || areMovements)
      return { signs: [], isSilent: true, ...(known?.points === "lower" && { doubt: sign }) };
    if (havePlus && /^[-‐－―ー–—+＋]$/u.test(key))
      return { signs: [{ points: /^[+＋]$/.test(key) ? "higher" : "lower", sign }] };
    if (haveUpAlone && /^[▲△]$/.test(key)) return { signs: [], isSilent: true, doubt: sign };
    return known || NEUTRAL.test(key) ? NOTHING : { signs: [], doubt: sign };
  };
}

/** Whether the column is right of what was reached: 増減 there is how that went, as often as which way is wanted. */
function isBehindFigures(indicators: readonly IndicatorSource[]): boolean {
  return indicators.some(({ direction, years }) => {
    const reached = years.flatMap(({ actual }) => actual?.column ?? []);
    return direction !== undefined && reached.length > 0 && direction.place.column > Math.max(...reached);
  });
}
