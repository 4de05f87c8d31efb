const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv";

/** Hands the person a workbook or a CSV file as a download of the browser's. */
export function saveAsDownload(name: string, bytes: Uint8Array): void {
  const type = name.endsWith(".csv") ? CSV : XLSX;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
