import { strFromU8, strToU8 } from "fflate";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { strictPartSteps, uriIn } from "../../../src/ooxml/package/dialect";

/** The files of a transitional package as "Strict Open XML Spreadsheet" writes them; parts in UTF-16 stay as they are. */
export function asStrict(files: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith(".rels"))
      files[name] = strToU8(
        strFromU8(bytes).replace(/Type="([^"]*)"/g, (_, type: string) => `Type="${uriIn("strict", type)}"`),
      );
    else if (name.endsWith(".xml") && !name.startsWith("[") && bytes[0] !== 0xff)
      files[name] = runToTheEnd(strictPartSteps(bytes));
  }
}
