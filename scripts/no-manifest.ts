/** What a production build without an address says: what is missing, and how to have it. */
export function noManifest(offline: boolean): string {
  const command = offline ? "npm run build:offline" : "npm run build";
  return [
    "マニフェストは作りません。アドインを置くアドレスがわからないためです。(no manifest without an address)",
    `  ADDIN_URL=https://office.example.lg.jp/kpi/ ${command}`,
    `  ${command} -- --env base=https://office.example.lg.jp/kpi/    (Windows でも同じ / on Windows too)`,
  ].join("\n");
}
