import { text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { BookState } from "../book-state";
import type { ApiContext } from "./api-context";

type PropertyName = keyof BookState["properties"];

/** The file's properties; one that is not set is "". */
export class DocumentPropertiesApi extends ApiObject {
  readonly [apiName] = "DocumentProperties";

  constructor(readonly context: ApiContext) {
    super();
  }

  get author(): string {
    return this.#read("author");
  }

  set author(written: unknown) {
    this.#write("author", written);
  }

  get title(): string {
    return this.#read("title");
  }

  set title(written: unknown) {
    this.#write("title", written);
  }

  get subject(): string {
    return this.#read("subject");
  }

  set subject(written: unknown) {
    this.#write("subject", written);
  }

  get keywords(): string {
    return this.#read("keywords");
  }

  set keywords(written: unknown) {
    this.#write("keywords", written);
  }

  get comments(): string {
    return this.#read("comments");
  }

  set comments(written: unknown) {
    this.#write("comments", written);
  }

  get category(): string {
    return this.#read("category");
  }

  set category(written: unknown) {
    this.#write("category", written);
  }

  get manager(): string {
    return this.#read("manager");
  }

  set manager(written: unknown) {
    this.#write("manager", written);
  }

  get company(): string {
    return this.#read("company");
  }

  set company(written: unknown) {
    this.#write("company", written);
  }

  get lastAuthor(): string {
    return this.#read("lastAuthor");
  }

  #read(name: PropertyName): string {
    return this.context.model.state.properties[name] ?? "";
  }

  #write(name: PropertyName, written: unknown): void {
    const value = text(written, name);
    if (value === "") Reflect.deleteProperty(this.context.model.state.properties, name);
    else this.context.model.state.properties[name] = value;
  }
}
