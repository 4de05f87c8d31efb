const developmentBase = "https://localhost:3000";

export interface Deployment {
  /** Where the add-in is served from: an absolute https address without query. */
  readonly address: string;
  /** package.json's version, three numbers; the manifest has four, of which the last stays 0. */
  readonly version: string;
  /** Where the office's own people are helped; left out of the manifest where there is no such page. */
  readonly supportUrl?: string | undefined;
}

/**
 * The manifest with the address that the add-in is served from in place of the development server's. Throws where
 * `address` is not an absolute https address without query, or names the machine itself: Excel would load nothing.
 */
export function productionManifest(manifest: string, deployment: Deployment): string {
  const address = servedAddress(deployment.address);
  const folder = address.href.replace(/\/+$/, "");
  return manifest
    .replaceAll(/\s*<!--[\s\S]*?-->/g, "")
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(deployment.version)}</Version>`)
    .replace(
      /(\s*)<AppDomains>/,
      (domains, indent: string) => `${supportElement(deployment, indent)}${domains}`,
    )
    .replaceAll(`<AppDomain>${developmentBase}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(developmentBase, escapeAttribute(folder));
}

/** 1.2.3 as 1.2.3.0. Throws below 1.0.0: Microsoft's validation refuses such a manifest ("Manifest Version Too Low"). */
export function manifestVersion(version: string): string {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!numbers || Number(numbers[1]) < 1) {
    throw new Error(
      `The version in package.json must be 1.0.0 or higher, in three numbers, but is "${version}".`,
    );
  }
  return `${version}.0`;
}

function servedAddress(wanted: string): URL {
  const address = httpsAddress(wanted);
  if (address?.search !== "" || address.hash !== "") {
    throw new Error(`ADDIN_URL must be an https:// address without ? or #, but is "${wanted}".`);
  }
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname)) {
    throw new Error(`ADDIN_URL must be the address of a server that every user reaches, but is "${wanted}".`);
  }
  return address;
}

function supportElement({ supportUrl }: Deployment, indent: string): string {
  if (supportUrl === undefined) return "";
  const address = httpsAddress(supportUrl);
  if (!address) throw new Error(`SUPPORT_URL must be an https:// address, but is "${supportUrl}".`);
  return `${indent}<SupportUrl DefaultValue="${escapeAttribute(address.href)}"/>`;
}

function httpsAddress(text: string): URL | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return address?.protocol === "https:" ? address : undefined;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
