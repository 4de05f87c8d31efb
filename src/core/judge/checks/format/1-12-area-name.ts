import { valueOf } from "../../../values/invariants/defect";
import { compareKey } from "../../../values/notation/normalise";
import { formatSubject, placesWhere, shownOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

const PREFECTURES =
  "青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄";

const FULL_NAMES: ReadonlyMap<string, string> = new Map<string, string>([
  ...PREFECTURES.split(" ").map((name): [string, string] => [name, `${name}県`]),
  ["東京", "東京都"],
  ["京都", "京都府"],
  ["大阪", "大阪府"],
]);

const AREA_COLUMN = /居住|住所|所在|都道府県|市町村|地域/;

/** Rule 1-12: areas have their full names: 長野県, not 長野, which may be the city. */
export const formatAreaName = columnRule({
  code: "format/1-12-area-name",
  severity: "warning",
  keeps: ({ table, column, rows, raw, full }) => [table, column, rows, raw, full],
  speaksOf: ({ header }) => AREA_COLUMN.test(compareKey(header)),
  find: (range, column) =>
    placesWhere(range, column, (text) => FULL_NAMES.has(compareKey(text))).map(({ at, rows, text }) => ({
      at,
      ...NO_INDICATOR,
      data: {
        ...formatSubject(range, column, rows.length),
        raw: shownOf(column, text),
        full: valueOf(FULL_NAMES, compareKey(text)),
      },
    })),
});
