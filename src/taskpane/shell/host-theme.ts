/** What Excel tells of its looks, as in `Office.context.officeTheme`; any of it may be missing, on the web all of it. */
export interface HostColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const DARK_BELOW_LUMA = 128;

/** True for `#262626`, false for `#FFFFFF` and for whatever is no such colour. */
function isDarkColour(colour: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour?.trim() ?? "");
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Rec. 601 luma: near enough to how bright a background looks.
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW_LUMA;
}

/** True where Excel's theme is dark; false, as a light fallback, where Excel does not say. */
export function isDarkHost(colours: HostColours | undefined): boolean {
  return colours?.isDarkTheme ?? isDarkColour(colours?.bodyBackgroundColor);
}
