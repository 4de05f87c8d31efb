import { streamXmlSteps, type XmlHandler } from "../xml/parse-xml";
import type { OpcPackage } from "./opc-package";
import { damaged, UnreadableFile } from "./unreadable-file";

/** `streamXmlSteps` over a part. Throws UnreadableFile where it is missing or not well-formed. */
export function* streamPartSteps(
  source: OpcPackage,
  partName: string,
  handler: XmlHandler,
): Generator<undefined, void> {
  const part = source.parts.get(partName);
  if (part === undefined) throw damaged("missing", partName);
  const steps = streamXmlSteps(part.bytes, handler);
  for (;;) {
    let step: IteratorResult<undefined, void>;
    try {
      step = steps.next();
    } catch (cause) {
      // Of another part that the handler reads, or a fault of the handler's own.
      if (cause instanceof UnreadableFile || cause instanceof TypeError) throw cause;
      throw damaged("xml", partName, cause instanceof Error ? cause.message : String(cause));
    }
    if (step.done === true) return;
    yield;
  }
}
