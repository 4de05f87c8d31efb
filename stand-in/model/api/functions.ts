import { integer } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { ApiContext } from "./api-context";

/** The sheet functions that an add-in may call without a cell; of Excel's 360 only what the add-in uses. */
export class FunctionsApi extends ApiObject {
  readonly [apiName] = "Functions";

  constructor(readonly context: ApiContext) {
    super();
  }

  /** The serial number of a day in the workbook's own date system: DATE(1904,1,2) is 1463, or 1 counted from 1904. */
  date(year: unknown, month: unknown, day: unknown): FunctionResultApi {
    const written = integer(year, "year");
    // Excel adds 1900 to a year below 1900.
    const fullYear = written < 1900 ? written + 1900 : written;
    const days = Date.UTC(fullYear, integer(month, "month") - 1, integer(day, "day")) / 86_400_000 + 25_569;
    // 1900-02-29 exists in Excel and never was.
    const serial = this.context.model.state.date1904 ? days - 1462 : days < 61 ? days - 1 : days;
    return new FunctionResultApi(serial < 0 ? "#NUM!" : serial);
  }
}

export class FunctionResultApi extends ApiObject {
  readonly [apiName] = "FunctionResult";

  constructor(readonly result: number | string) {
    super();
  }

  get value(): number | string | null {
    return typeof this.result === "number" ? this.result : null;
  }

  get error(): string | null {
    return typeof this.result === "string" ? this.result : null;
  }
}
