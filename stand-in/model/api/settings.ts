import { text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { itemNotFound } from "../../protocol/host-error";
import type { ApiContext } from "./api-context";

/** What the add-in keeps in the document. */
export class SettingCollectionApi extends ApiCollection<SettingApi> {
  readonly [apiName] = "SettingCollection";

  constructor(readonly context: ApiContext) {
    super();
  }

  [items](): readonly SettingApi[] {
    return [...this.context.model.state.settings.keys()].map((key) => new SettingApi(this.context, key));
  }

  /** Adds a setting, or gives the one of that key another value. */
  add(key: unknown, value: unknown): SettingApi {
    const name = text(key, "key");
    this.context.model.state.settings.set(name, value);
    return new SettingApi(this.context, name);
  }

  getItem(key: unknown): SettingApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`setting ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): SettingApi | null {
    const name = text(key, "key");
    return this.context.model.state.settings.has(name) ? new SettingApi(this.context, name) : null;
  }
}

export class SettingApi extends ApiObject {
  readonly [apiName] = "Setting";

  constructor(
    readonly context: ApiContext,
    readonly name: string,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, string>> {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.context.model.state.settings.get(this.name);
  }

  set value(written: unknown) {
    this.context.model.state.settings.set(this.name, written);
  }

  delete(): void {
    this.context.model.state.settings.delete(this.name);
  }
}
