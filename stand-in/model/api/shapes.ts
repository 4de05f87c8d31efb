import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import type { SheetState } from "../book-state";

/**
 * Pictures and drawn shapes that were put on a sheet since it was opened (those of the file are carried, and a save says
 * where it cannot), and charts, which Excel lists among the shapes as a type that the API does not know (inferred).
 */
export class ShapeCollectionApi extends ApiCollection<ShapeApi> {
  readonly [apiName] = "ShapeCollection";

  constructor(readonly sheet: SheetState) {
    super();
  }

  [items](): readonly ShapeApi[] {
    return [
      ...(this.sheet.shapes ?? []).map(({ id, name, type }) => new ShapeApi(id, name, type)),
      ...this.sheet.charts.map(({ id, name }) => new ShapeApi(id, name, "Unsupported")),
    ];
  }
}

class ShapeApi extends ApiObject {
  readonly [apiName] = "Shape";
  readonly #id: string;
  readonly #name: string;
  readonly #type: string;

  constructor(id: string, name: string, type: string) {
    super();
    this.#id = id;
    this.#name = name;
    this.#type = type;
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  get type(): string {
    return this.#type;
  }
}
