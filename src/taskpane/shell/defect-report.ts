/** Where the add-in runs, as far as it is known: nothing in it comes from the workbook. */
export interface DefectSurroundings {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly userAgent: string;
}

const MOST_FRAMES = 20;

/** The stack's frames alone: its first lines repeat the message, which may quote a cell. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line) || /^[^\s]*@.*:\d+:\d+$/.test(line))
    .slice(0, MOST_FRAMES);
}

/** A report on a defect for whoever maintains the add-in: kind, places in the code and surroundings, no messages. */
export function defectReport(error: unknown, surroundings: DefectSurroundings): string {
  return [
    "KPI台帳 defect report",
    `kind: ${error instanceof Error ? error.name : typeof error}`,
    `host: ${surroundings.host} ${surroundings.version} (${surroundings.platform})`,
    `browser: ${surroundings.userAgent}`,
    "stack:",
    ...framesOf(error).map((frame) => `  ${frame}`),
  ].join("\n");
}
