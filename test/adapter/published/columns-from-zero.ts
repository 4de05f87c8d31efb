import { strFromU8, unzipSync } from "fflate";
import { other, type Difference } from "./difference";

/**
 * Charts of OUT whose columns do not begin at zero, read off the parts of the file: half of 40 is half as high a column
 * only there. Excel's own scale has zero on it where figures are of both signs.
 */
export function columnsFromZero(out: Uint8Array): Difference[] {
  const parts = unzipSync(out, { filter: ({ name }) => /^xl\/charts\/chart[^/]*\.xml$/.test(name) });
  return Object.entries(parts).flatMap(([name, bytes]) => {
    const xml = strFromU8(bytes);
    const columns = /<(?:\w+:)?barChart>[\s\S]*?<\/(?:\w+:)?barChart>/.exec(xml)?.[0];
    const axes = [...(columns ?? "").matchAll(/<(?:\w+:)?axId val="(\d+)"\/>/g)].map(([, id]) => id);
    const ofValues = [...xml.matchAll(/<(?:\w+:)?valAx>[\s\S]*?<\/(?:\w+:)?valAx>/g)].find(([axis]) =>
      axes.includes(/<(?:\w+:)?axId val="(\d+)"/.exec(axis)?.[1]),
    );
    if (columns === undefined) return [];
    const figures = [...columns.matchAll(/<(?:\w+:)?val>[\s\S]*?<\/(?:\w+:)?val>/g)].flatMap(([values]) =>
      [...values.matchAll(/<(?:\w+:)?v>(-?[\d.]+)</g)].map(([, figure]) => Number(figure)),
    );
    const [isBelow, isAbove] = [figures.some((one) => one < 0), figures.some((one) => one > 0)];
    if (isBelow && isAbove) return [];
    const end = isBelow ? "max" : "min";
    const base = ofValues && new RegExp(`<(?:\\w+:)?${end} val="(-?[\\d.]+)"`).exec(ofValues[0])?.[1];
    return base === "0" ? [] : [other(`${name}: columns from ${base ?? "wherever Excel likes"}`)];
  });
}
