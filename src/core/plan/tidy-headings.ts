/** Headings of 指標データ, one row a datum. Those of columns of figures and years are what the 15 rules go by. */
export const TIDY_DATA_HEADINGS = [
  "自治体名",
  "表",
  "区分",
  "番号",
  "指標名",
  "単位",
  "年度（西暦）",
  "年度（和暦）",
  "項目",
  "値",
  "範囲",
  "欠測理由コード",
  "欠測理由",
  "暫定値",
  "時点",
  "備考",
] as const;
export type TidyDataHeading = (typeof TIDY_DATA_HEADINGS)[number];

/** Headings of 指標データ定義, one row an indicator. */
export const TIDY_DEFINITION_HEADINGS = [
  "表",
  "区分",
  "番号",
  "指標名",
  "単位",
  "数え方",
  "向き",
  "判定方式",
  "基準値",
  "系列の切替年度（西暦）",
  "切替理由",
  "説明",
] as const;
export type TidyDefinitionHeading = (typeof TIDY_DEFINITION_HEADINGS)[number];

/** Headings of 指標データ更新履歴, one row a datum that has changed. */
export const TIDY_HISTORY_HEADINGS = [
  "更新日",
  "内容",
  "表",
  "区分",
  "番号",
  "指標名",
  "単位",
  "年度（西暦）",
  "項目",
  "変更前",
  "変更前の欠測理由",
  "変更後",
  "変更後の欠測理由",
  "備考",
] as const;
export type TidyHistoryHeading = (typeof TIDY_HISTORY_HEADINGS)[number];
