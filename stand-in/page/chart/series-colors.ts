/** Excel's own colours for series that have none (the theme Office of 2013). */
const themeColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export function themeColor(index: number): string {
  return themeColors[index % themeColors.length] ?? themeColors[0];
}
