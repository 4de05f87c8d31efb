import type { PlanRefusal } from "../../core/plan/plan";
import type { FailedTask, FailureMessages } from "../failure-messages";
import { japaneseListOf as listOf } from "./list-of";

const sheetName = (sheet: string | undefined): string =>
  sheet === undefined ? "このシート" : `「${sheet}」シート`;

const doAgain: Readonly<Record<FailedTask, string>> = {
  read: "「読み直す」を押してください。",
  apply: "もう一度ボタンを押してください。",
  undo: "もう一度「元に戻す」を押してください。",
  show: "もう一度セルのリンクを押してください。",
  commandLine: "もう一度コマンドを実行してください。",
};

export const japaneseFailures: FailureMessages = {
  byCode: {
    protected: {
      title: ({ sheet }) =>
        sheet === undefined ? "ブックの構成が保護されています" : `${sheetName(sheet)}が保護されています`,
      advice: ({ sheet }, task) =>
        `Excel の［校閲］→［${sheet === undefined ? "ブックの保護" : "シート保護の解除"}］で保護を外してから、${doAgain[task]}パスワードは保護した担当者に確認してください。`,
    },
    editing: {
      title: () => "セルの編集中のため、実行できませんでした",
      advice: (_detail, task) => `Enter キーで入力を確定するか Esc キーで取り消してから、${doAgain[task]}`,
    },
    stale: {
      title: ({ sheet, linesMoved }, task) => {
        const since = task === "undo" ? "書き込んだ後に" : "内容を確認した後に";
        if (linesMoved === true) return `${since}、${sheetName(sheet)}の行か列が増減しています`;
        return `${since}、${sheet === undefined ? "" : `${sheetName(sheet)}の`}セルが変更されています`;
      },
      advice: (_detail, task) => {
        if (task === "undo") {
          return "上書きしないよう、元に戻すのをやめました。変更したセルを手で直すか、そのままお使いください。";
        }
        return task === "commandLine"
          ? `変更を上書きしないよう、実行をやめました。${doAgain[task]}`
          : "上書きしないよう、実行をやめました。プレビューを作り直し、確認してから実行してください。";
      },
    },
    hidden: {
      title: ({ sheet }) => `${sheetName(sheet)}は非表示のため、開けません`,
      advice: () =>
        "シート見出しを右クリックして［再表示］を選ぶと開けます。一覧になければ、管理用に隠したシートです。",
    },
    selection: {
      title: () => "グラフか図形が選ばれているため、できません",
      advice: () => "シートのセルを1つクリックしてから、もう一度お試しください。",
    },
    unsupported: {
      title: () => "この Excel では使えない機能です",
      advice: ({ hostCode }) =>
        `新しい Excel（Excel 2021 以降、または Microsoft 365）でお試しください。${hostCode === undefined ? "" : `（${hostCode}）`}`,
    },
    tooLarge: {
      title: ({ sheet }) => `${sheetName(sheet)}が大きすぎて、一度に扱えませんでした`,
      advice: () => "使っていない行と列を選んで削除し、保存してから、もう一度お試しください。",
    },
    unanswered: {
      title: () => "Excel から返事がありません",
      advice: ({ hostCode }, task) =>
        `通信が切れたか、Excel がほかの処理を続けています。しばらく待ってから、${doAgain[task]}続くときは、ブックを保存して開き直してください。${hostCode === undefined ? "" : `（Excel の返事：${hostCode}）`}`,
    },
    notLoaded: {
      title: () => "この機能の部品を読み込めませんでした",
      advice: () =>
        "ネットワークを確認して、もう一度お試しください。続くときは、作業ウィンドウを閉じて開き直してください。",
    },
    unknown: {
      title: () => "Excel が処理を受け付けませんでした",
      advice: ({ hostCode }, task) =>
        `少し待ってから、${doAgain[task]}続くときは、ブックを保存して開き直してください。${hostCode === undefined ? "" : `（Excel の返事：${hostCode}）`}`,
    },
  },
  mayBeLeft: (sheet) =>
    `書き込みの途中で、${sheetName(sheet)}の行か列が増減したか、シートの名前が変わりました。先に書き込んだ値や書式が残っていたら、消してください。`,
  written: (task, partly) => {
    if (partly && task === "commandLine") {
      return "一部のセルを書き込んだところで止まりました。書き出したファイルは使わないでください。";
    }
    if (partly) {
      return "書き込みの途中で止まりました。「元に戻す」を押すと、実行する前の状態に戻せます。戻せないときは、保存せずにブックを閉じると、最後に保存した状態に戻れます。";
    }
    if (task === "read" || task === "show") return "ブックは何も変わっていません。";
    if (task === "commandLine") return "この操作では何も書き込んでいません。";
    return task === "apply" ? "何も書き込んでいません。" : "何も戻していません。ブックはそのままです。";
  },
  cells: (cells) => `対象のセル：${listOf(cells)}`,
  objects: (names) => `対象：${listOf(names)}`,
  unseenOn: (names) =>
    `書き込んだときに、次のシートへ入力していた人がいるかもしれません（${listOf(names)}）。入力した値が残っているか確かめてください。`,
  doubtfulSheets: (names) =>
    `だれが作ったかを確かめられないシートを、消さずに残しています（${listOf(names)}）。中身を見て、不要なら削除してください。`,
  protectedSheets: (names) =>
    `このアドインが追加したシートを、途中で保護したままかもしれません（${listOf(names)}）。「元に戻す」か、［校閲］→［シート保護の解除］で外れます。`,
};

/** Why part of a command is not in its plan, and what to do about it. */
export function japaneseRefusal(refusal: PlanRefusal): string {
  switch (refusal.code) {
    case "blockTaken": {
      const { sheet, at, taken, offers = [] } = refusal;
      const advice =
        offers.length === 0
          ? "表の右側に空いた列を用意して、もう一度お試しください。"
          : `空いている場所（${listOf(offers)}）に作ることもできます。`;
      return `「${sheet}」シートの ${at} に達成率の欄を作る予定でしたが、すでに入力があります（${listOf(taken)}）。入力を消さないよう、ここには書き込みません。${advice}`;
    }
    case "protected":
      return `「${refusal.sheet}」シートは保護されているので、書き込めません。［校閲］→［シート保護の解除］で保護を外してから、もう一度お試しください。`;
    case "editedByHand":
      return `「${refusal.sheet}」シートは、作成した後に手で書き換えられています（${listOf(refusal.cells)}）。作り直すと、その内容が消えます。残すには、シートをコピーしておくか、もとの表に書き写してください。消えてよければ、作り直すことを選んでください。`;
    case "nothingForPaper":
      return "資料2にする表がありません。事業の構成の表も、指標の表も見つかりませんでした。";
    case "nameTaken":
      return `「${refusal.sheet}」という名前のシートがすでにあります。中身を消さないよう、何もしません。そのシートの名前を変えてから、もう一度お試しください。`;
  }
}
