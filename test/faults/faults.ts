import { HostError } from "../../stand-in/protocol/host-error";
import type { Office } from "./scenes";

/** Something that goes wrong while an operation goes on. */
export interface Fault {
  readonly name: string;
  /** Whether it happens right before an action of a request, or to a request as a whole. */
  readonly at: "action" | "batch";
  /** Lets it happen at the action or the request that comes after so many more. */
  readonly arm: (office: Office, place: number) => void;
  /** Makes an end of what goes on by itself until somebody ends it. */
  readonly lift?: (office: Office) => void;
}

/** Every code that Excel documents for its errors and that the add-in has words for, and one that it has not. */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "ConflictingOperation",
  "ConnectionFailure",
  "FilteredRangeConflict",
  "GeneralException",
  "HostIsBusy",
  "InsertDeleteConflict",
  "InsufficientMemory",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidObjectPath",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
  "UnsupportedOperation",
  "UnsupportedFeature",
  "TomorrowsNewCode",
] as const;

const refusal = (code: string): HostError => new HostError(code, code);

function refusedOnce(code: string): Fault {
  return {
    name: code,
    at: "action",
    arm: ({ model }, place) => {
      model.interruptAfter(place, () => {
        throw refusal(code);
      });
    },
  };
}

/** Refuses one action after the other until it is lifted. */
function refusedOn(name: string, code: string): Fault {
  const lifted = new WeakSet<Office>();
  return {
    name,
    at: "action",
    arm: (office, place) => {
      const again = (actions: number): void => {
        office.model.interruptAfter(actions, () => {
          if (lifted.has(office)) return;
          again(0);
          throw refusal(code);
        });
      };
      again(place);
    },
    lift: (office) => {
      lifted.add(office);
    },
  };
}

/** The request is carried out; what comes back is an error, or nothing, or comes late. */
function answer(name: string, what: () => Promise<void>, isLasting = false): Fault {
  return {
    name,
    at: "batch",
    arm: ({ model }, place) => {
      const from = model.batches + place;
      model.answerAfter((batch) =>
        batch === from || (isLasting && batch > from) ? what() : Promise.resolve(),
      );
    },
    lift: ({ model }) => {
      model.answerAfter(undefined);
    },
  };
}

const never = (): Promise<void> => new Promise(() => undefined);
const after = (milliseconds: number) => (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function cellOpened(name: string, closedAfter: number | undefined): Fault {
  return {
    name,
    at: "action",
    arm: ({ model }, place) => {
      model.interruptAfter(place, () => {
        model.cellEdit.begin();
        if (closedAfter !== undefined)
          setTimeout(() => {
            model.cellEdit.end();
          }, closedAfter);
        throw refusal("InvalidOperationInCellEditMode");
      });
    },
    lift: ({ model }) => {
      model.cellEdit.end();
    },
  };
}

export const FAULTS: readonly Fault[] = [
  ...CODES.map(refusedOnce),
  refusedOn("GeneralException without end", "GeneralException"),
  refusedOn("AccessDenied without end", "AccessDenied"),
  refusedOn("InvalidOrTimedOutSession without end", "InvalidOrTimedOutSession"),
  cellOpened("a cell is opened and closed again", 20),
  cellOpened("a cell is opened and stays open", undefined),
  answer("an answer is lost", never),
  answer("no answer comes any more", never, true),
  answer("an answer comes late", after(20)),
  answer("an answer comes too late", after(400)),
  answer("an answer is too large", () => Promise.reject(refusal("ResponsePayloadSizeLimitExceeded"))),
  answer("an answer is an error", () => Promise.reject(refusal("GeneralException"))),
];
