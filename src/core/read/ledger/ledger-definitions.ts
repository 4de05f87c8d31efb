import type { LedgerDefinition, LedgerKind, MadeLedgerDefinition } from "../../model/ledger-definition";
import { column, endedOn, note, required } from "./define-column";
import { LIST_DEFINITION } from "./list-definition";
import { activities, spending } from "./programme-ledgers";

const PUBLIC_CORPORATION_OR_TOWN = ["町", "公社"];

const workers: MadeLedgerDefinition = {
  kind: "workers",
  words: ["ワーカー"],
  name: "住民ワーカー台帳",
  tableName: "住民ワーカー台帳",
  telling: ["workerNumber", "registeredOn"],
  guidance: "住民ワーカーを1人1行で記入します。登録を解除した人の行は消さず、終了日を入れてください。",
  plain: {
    name: "登録者台帳",
    tableName: "登録者台帳",
    guidance: "登録した人を1人1行で記入します。登録を解除した人の行は消さず、終了日を入れてください。",
  },
  columns: [
    column("workerNumber", "登録番号", "text", {
      ...required,
      identifies: true,
      synonyms: ["ワーカー番号", "登録No", "ワーカーNo", "No", "番号"],
    }),
    column("name", "氏名", "text", {
      ...required,
      personal: true,
      synonyms: ["名前", "ワーカー氏名", "お名前", "ワーカー名"],
    }),
    column("residence", "居住地", "text", { synonyms: ["住所", "居住市町村", "居住地区", "市町村"] }),
    column("registeredOn", "登録日", "date", { ...required, synonyms: ["登録年月日", "ワーカー登録日"] }),
    column("registeredWith", "登録先", "choice", {
      choices: PUBLIC_CORPORATION_OR_TOWN,
      synonyms: ["契約先", "登録区分", "所属"],
    }),
    endedOn("registeredOn"),
    column("email", "メール", "text", {
      personal: true,
      synonyms: ["メールアドレス", "E-mail", "Email", "Eメール"],
    }),
    column("phone", "電話", "text", { personal: true, synonyms: ["電話番号", "TEL", "連絡先", "携帯電話"] }),
    note,
  ],
};

const clients: MadeLedgerDefinition = {
  kind: "clients",
  words: ["クライアント"],
  name: "クライアント台帳",
  tableName: "クライアント台帳",
  telling: ["clientNumber", "contractedOn"],
  guidance:
    "業務を発注する団体・企業を1社1行で記入します。契約が終わった行は消さず、終了日を入れてください。",
  plain: {
    name: "取引先台帳",
    tableName: "取引先台帳",
    guidance: "取引のある団体・企業を1社1行で記入します。契約が終わった行は消さず、終了日を入れてください。",
  },
  columns: [
    column("clientNumber", "クライアント番号", "text", {
      ...required,
      identifies: true,
      synonyms: ["クライアントNo", "取引先番号", "顧客番号"],
    }),
    column("name", "名称", "text", {
      ...required,
      namesOne: true,
      synonyms: ["クライアント名", "企業名", "取引先", "取引先名", "団体名", "会社名"],
    }),
    column("sector", "区分", "choice", {
      choices: ["自治体", "民間"],
      synonyms: ["クライアント区分", "種別"],
    }),
    column("location", "所在地", "text", { synonyms: ["住所", "所在市町村"] }),
    column("contractedOn", "契約開始日", "date", {
      ...required,
      synonyms: ["契約日", "契約年月日", "契約開始年月日", "取引開始日"],
    }),
    column("contractedWith", "契約先", "choice", {
      choices: PUBLIC_CORPORATION_OR_TOWN,
      synonyms: ["登録先", "受託者"],
    }),
    endedOn("contractedOn"),
    column("contactPerson", "担当者", "text", {
      personal: true,
      synonyms: ["担当者名", "先方担当者", "ご担当者"],
    }),
    note,
  ],
};

const contracts: MadeLedgerDefinition = {
  kind: "contracts",
  words: ["受託"],
  name: "受託業務台帳",
  tableName: "受託業務台帳",
  telling: ["contractNumber", "recordedOn", "fee"],
  guidance:
    "受託した業務を1件1行で記入します。計上日の属する年度の収入になります。委託料は円で記入してください。",
  plain: {
    name: "契約・売上台帳",
    tableName: "契約_売上台帳",
    guidance:
      "契約や売上を1件1行で記入します。計上日の属する年度の収入になります。金額は円で記入してください。",
  },
  columns: [
    column("contractNumber", "業務番号", "text", {
      ...required,
      identifies: true,
      synonyms: ["業務No", "案件番号", "受託番号", "案件No"],
    }),
    column("clientNumber", "クライアント番号", "reference", {
      ...required,
      references: { ledger: "clients", column: "clientNumber" },
      synonyms: ["クライアントNo", "取引先番号", "顧客番号"],
    }),
    column("title", "業務名", "text", { synonyms: ["案件名", "業務内容", "件名"] }),
    column("recordedOn", "計上日", "date", {
      ...required,
      synonyms: ["売上日", "納品日", "検収日", "計上年月日"],
    }),
    column("fee", "委託料（円）", "amount", {
      ...required,
      synonyms: ["委託料", "受注額", "金額", "請求額", "業務委託料", "受託額"],
    }),
    column("contractedWith", "契約先", "choice", {
      choices: PUBLIC_CORPORATION_OR_TOWN,
      synonyms: ["受託者", "登録先"],
    }),
    column("status", "状態", "text", { synonyms: ["ステータス", "進捗"] }),
    note,
  ],
};

const directors: MadeLedgerDefinition = {
  kind: "directors",
  words: ["ディレクター"],
  name: "ディレクター台帳",
  tableName: "ディレクター台帳",
  telling: ["appointedOn"],
  guidance: "現地ディレクターを1人1行で記入します。任を終えた人の行は消さず、終了日を入れてください。",
  plain: {
    name: "担当者台帳",
    tableName: "担当者台帳",
    guidance: "配置した担当者を1人1行で記入します。任を終えた人の行は消さず、終了日を入れてください。",
  },
  columns: [
    column("name", "氏名", "text", {
      ...required,
      personal: true,
      synonyms: ["名前", "ディレクター氏名", "ディレクター名"],
    }),
    column("appointedOn", "配置日", "date", {
      ...required,
      synonyms: ["着任日", "委嘱日", "配置年月日", "委嘱年月日", "就任日"],
    }),
    column("affiliation", "所属", "choice", {
      choices: PUBLIC_CORPORATION_OR_TOWN,
      synonyms: ["所属先", "契約先", "登録先"],
    }),
    endedOn("appointedOn"),
    note,
  ],
};

const sites: MadeLedgerDefinition = {
  kind: "sites",
  words: ["実施場所"],
  name: "実施場所台帳",
  tableName: "実施場所台帳",
  telling: ["siteNumber", "registeredOn"],
  guidance:
    "テレワークの実施場所を1か所1行で記入します。使わなくなった場所の行は消さず、終了日を入れてください。",
  plain: {
    name: "実施場所台帳",
    tableName: "実施場所台帳",
    guidance: "実施する場所を1か所1行で記入します。使わなくなった場所の行は消さず、終了日を入れてください。",
  },
  columns: [
    column("siteNumber", "場所番号", "text", {
      ...required,
      identifies: true,
      synonyms: ["場所No", "施設番号", "施設No", "実施場所番号"],
    }),
    column("name", "名称", "text", {
      ...required,
      synonyms: ["場所名", "施設名", "施設名称", "実施場所", "実施場所名"],
    }),
    column("siteType", "種別", "choice", {
      choices: ["センター", "宿泊施設"],
      synonyms: ["施設種別", "区分"],
    }),
    column("registeredOn", "登録日", "date", {
      ...required,
      synonyms: ["登録年月日", "開設日", "利用開始日"],
    }),
    endedOn("registeredOn"),
    note,
  ],
};

const visits: MadeLedgerDefinition = {
  kind: "visits",
  words: ["WORK TRIP", "ワークトリップ"],
  name: "WORK TRIP利用台帳",
  tableName: "WORK_TRIP利用台帳",
  telling: ["visitNumber", "startedOn"],
  guidance:
    "開発合宿・ワーケーションの利用を1回1行で記入します。同じ企業の2回目以降も行を分け、企業名は同じ書き方にしてください。",
  plain: {
    name: "利用台帳",
    tableName: "利用台帳",
    guidance: "利用を1回1行で記入します。同じ利用者の2回目以降も行を分け、名前は同じ書き方にしてください。",
  },
  columns: [
    column("visitNumber", "受付番号", "text", {
      ...required,
      identifies: true,
      synonyms: ["受付No", "利用番号", "予約番号"],
    }),
    column("startedOn", "利用開始日", "date", {
      ...required,
      synonyms: ["利用日", "チェックイン", "チェックイン日", "利用開始年月日"],
    }),
    column("company", "企業名", "text", {
      ...required,
      namesOne: true,
      synonyms: ["会社名", "利用企業", "利用企業名", "利用者"],
    }),
    column("people", "人数", "number", { synonyms: ["利用人数", "参加人数"] }),
    column("nights", "泊数", "number", { synonyms: ["宿泊数"] }),
    column("lodging", "宿泊施設", "text", { synonyms: ["宿泊先", "利用施設"] }),
    note,
  ],
};

/** The eight ledgers as the design of the workbook lists them, in the order in which 台帳を作成 makes their sheets. */
export const LEDGER_DEFINITIONS: readonly MadeLedgerDefinition[] = [
  workers,
  clients,
  contracts,
  directors,
  sites,
  visits,
  spending,
  activities,
];

const byKind = new Map<LedgerKind, LedgerDefinition>(
  [...LEDGER_DEFINITIONS, LIST_DEFINITION].map((definition) => [definition.kind, definition]),
);

/** The definition of a kind of ledger; there is one for each. */
export function ledgerDefinition(kind: LedgerKind): LedgerDefinition {
  const definition = byKind.get(kind);
  if (!definition) throw new Error(`no definition of the ledger ${kind}`);
  return definition;
}
