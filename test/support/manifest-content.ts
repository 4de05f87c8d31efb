/**
 * What an add-in-only manifest of a task pane may hold, written down from [MS-OWEMXML] and from Microsoft's reference of
 * the manifest: Excel refuses a manifest whose parts are in another order. An element's children by name, in order, each
 * with `?` (may be missing), `+` (one or more) or nothing (exactly one); only what this product uses and what may be
 * between it.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? " +
    "AppDomains? Hosts? Requirements? DefaultSettings Permissions? VersionOverrides? ExtendedOverrides?",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "OfficeApp/DisplayName": "Override*",
  "OfficeApp/Description": "Override*",
  VersionOverrides: "Description? Requirements? Hosts Resources?",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor? MobileFormFactor?",
  Runtimes: "Runtime+",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint/OfficeTab": "Group+",
  ExtensionPoint: "OfficeTab+",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Icon: "Image+",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  "ShortStrings/String": "Override*",
  "LongStrings/String": "Override*",
};

/** Attributes that an element must have; those of elements that are not named are left to other tests. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["xsi:type"],
  VersionOverrides: ["xsi:type"],
  "OfficeApp/Hosts/Host": ["Name"],
  "VersionOverrides/Hosts/Host": ["xsi:type"],
  Set: ["Name"],
  Runtime: ["resid"],
  ExtensionPoint: ["xsi:type"],
  OfficeTab: ["id"],
  Group: ["id"],
  Control: ["xsi:type", "id"],
  Action: ["xsi:type"],
  "Icon/Image": ["size", "resid"],
  "Images/Image": ["id", "DefaultValue"],
  Url: ["id", "DefaultValue"],
  String: ["id", "DefaultValue"],
  Override: ["Locale", "Value"],
  DisplayName: ["DefaultValue"],
  ExtendedOverrides: ["Url"],
};

/** Where the manifest is not as it may be: the element's path, and what it holds or lacks. None in a right one. */
export function manifestFaults(manifest: Document): string[] {
  return [...manifest.getElementsByTagName("*")].flatMap((element) => [
    ...contentFault(element),
    ...attributeFaults(element),
  ]);
}

function contentFault(element: Element): string[] {
  const names = [...element.children].map((child) => child.localName);
  const kind = element.getAttribute("xsi:type");
  const content = contents[`${element.localName}:${kind ?? ""}`] ?? ofPath(contents, element) ?? "";
  const pattern = content.replaceAll(
    /(\w+)([?+*]?)\s*/g,
    (_, name: string, often: string) => `(?:${name} )${often}`,
  );
  const found = names.map((name) => `${name} `).join("");
  return new RegExp(`^${pattern}$`).test(found)
    ? []
    : [`${pathOf(element)} holds ${names.join(" ") || "nothing"}, not ${content || "nothing"}`];
}

function attributeFaults(element: Element): string[] {
  const names = ofPath(required, element) ?? [];
  return names
    .filter((name) => (element.getAttribute(name) ?? "") === "")
    .map((name) => `${pathOf(element)} lacks ${name}`);
}

/** The entry with the longest path that the element's own path ends in. */
function ofPath<T>(table: Readonly<Record<string, T>>, element: Element): T | undefined {
  const path = pathOf(element);
  const key = Object.keys(table)
    .filter((name) => path === name || path.endsWith(`/${name}`))
    .sort((one, other) => other.length - one.length)[0];
  return key === undefined ? undefined : table[key];
}

function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent === null ? element.localName : `${pathOf(parent)}/${element.localName}`;
}
