const developmentBase = "https://localhost:3000";

/**
 * The manifest with the address that the add-in is served from in place of the development server's. Throws where
 * `base` is not an absolute https address without query, or names the machine itself: Excel would load nothing.
 */
export function productionManifest(manifest: string, base: string): string {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(`base must be an https:// address without ? or #, but is "${base}".`);
  }
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname)) {
    throw new Error(`base must be the address of a server that every user reaches, but is "${base}".`);
  }
  const folder = address.href.replace(/\/+$/, "");
  return manifest
    .replaceAll(/\s*<!--[\s\S]*?-->/g, "")
    .replaceAll(`<AppDomain>${developmentBase}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(developmentBase, escapeAttribute(folder));
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
