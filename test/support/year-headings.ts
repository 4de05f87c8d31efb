/** A table with these year headings and the same figures under each. */
export function tableOf(...years: string[]): string {
  const figures = years.map(() => "5").join("\t");
  return `指標\t\t${years.join("\t")}\n数（人）\t目標\t${figures}\n\t実績\t${figures}`;
}
