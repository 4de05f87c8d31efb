const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the person a workbook as a download of the pane's. */
export function saveAsDownload(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // It is needed until the saving has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
