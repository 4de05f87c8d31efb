import type { LostPart } from "../file/lost/lost-part";
import { describeLost } from "../file/lost/lost-words";
import { messages } from "./words/messages.ja";

/** Something that the page has to say, until it is closed. */
export interface PageNotice {
  readonly kind: "failure" | "warning";
  readonly text: string;
  readonly parts?: readonly LostPart[];
  /** A file that came about, to be downloaded. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

export function Notice({
  notice,
  onClose,
  onDownload,
}: {
  readonly notice: PageNotice;
  readonly onClose: () => void;
  readonly onDownload: (file: { readonly name: string; readonly bytes: Uint8Array }) => void;
}) {
  const { file } = notice;
  return (
    <div className={`notice ${notice.kind}`} role={notice.kind === "failure" ? "alert" : "status"}>
      <div>
        <p>{notice.text}</p>
        {notice.parts && (
          <ul>
            {notice.parts
              .map((part) => describeLost(part, "ja"))
              .map(({ what, where }) => (
                <li key={`${what} ${where}`}>{messages.lostPart(what, where)}</li>
              ))}
          </ul>
        )}
      </div>
      {file && (
        <button
          type="button"
          onClick={() => {
            onDownload(file);
          }}
        >
          {messages.download}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  );
}
