import { ApiCollection, type ApiObject, apiName, items } from "../../protocol/api-object";

/** Pictures and drawn shapes: the stand-in opens none, and says so when a file has some. */
export class ShapeCollectionApi extends ApiCollection {
  readonly [apiName] = "ShapeCollection";

  [items](): readonly ApiObject[] {
    return [];
  }

  getCount(): number {
    return 0;
  }
}
