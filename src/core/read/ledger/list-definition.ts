import type { LedgerDefinition } from "../../model/ledger-definition";
import { column } from "./define-column";

/**
 * A list of the office's own, of none of the kinds that 台帳を作成 makes (研修台帳, 貸出簿): no column is needed but those that
 * 指標定義 names. Known are only those that hold personal data, which must not leave with a mail copy.
 */
export const LIST_DEFINITION: LedgerDefinition = {
  kind: "list",
  words: [],
  name: "名簿・台帳",
  tableName: "名簿・台帳",
  telling: ["date"],
  guidance: "",
  columns: [
    column("name", "氏名", "text", {
      personal: true,
      synonyms: ["名前", "お名前", "受講者", "受講者名", "参加者", "参加者名", "申込者", "相談者", "申請者"],
    }),
    column("email", "メール", "text", {
      personal: true,
      synonyms: ["メールアドレス", "E-mail", "Email", "Eメール"],
    }),
    column("phone", "電話", "text", { personal: true, synonyms: ["電話番号", "TEL", "連絡先", "携帯電話"] }),
  ],
};
