/** What the stand-in says that it supports: Excel LTSC 2024 on Windows. Names in lower case, versions as texts. */
export const requirementSets: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  delayforcelledit: "1.1",
  dialogapi: "1.1",
  documentevents: "1.1",
  file: "1.1",
  compressedfile: "1.1",
  settings: "1.1",
  ribbonapi: "1.1",
  sharedruntime: "1.1",
};

/** Whether a requirement set is supported in at least this version, as `isSetSupported` answers. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const supported = requirementSets[name.toLowerCase()];
  return supported !== undefined && compareVersions(supported, String(version)) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
