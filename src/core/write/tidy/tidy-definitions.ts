import { definitionFor } from "../../model/definition-for";
import type { Indicator, IndicatorTable } from "../../model/indicator";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { UnderstandingSource } from "../../model/understanding";
import { TIDY_DEFINITION_HEADINGS, type TidyDefinitionHeading } from "../../plan/tidy-headings";
import {
  ASSESSMENT_WORDS,
  COUNTING_BASIS_WORDS,
  DIRECTION_WORDS,
  wordFor,
} from "../../read/definition/definition-columns";
import type { CellContent } from "../../values/workbook/cell-value";
import { plain, tidyIndicator } from "./tidy-data";
import { blankAsNull } from "./tidy-row";

/** What nobody has said and no sign says must not be published as if somebody had. */
const NOT_CONFIRMED = "未確認";

/**
 * The indicators as rows of 指標データ定義, in the order of `TIDY_DEFINITION_HEADINGS`: as 指標定義 has them, else as the table
 * says; what is merely assumed is 未確認.
 */
export function tidyDefinitions(
  tables: readonly IndicatorTable[],
  definitions: readonly IndicatorDefinition[],
): CellContent[][] {
  return tables.flatMap(({ indicators }) =>
    indicators.map((indicator) => definitionRow(indicator, definitionFor(indicator, definitions))),
  );
}

function definitionRow(indicator: Indicator, definition: IndicatorDefinition | undefined): CellContent[] {
  const { sheet, section, mark, name, unit } = tidyIndicator(indicator);
  const { countingBasis, direction, understanding, assessment, base, description } = indicator;
  const method = definition?.assessment ?? assessment ?? "ratio";
  const seriesBreak = definition?.seriesBreak;
  const cells: Readonly<Record<TidyDefinitionHeading, CellContent>> = {
    表: sheet,
    区分: section,
    番号: mark,
    指標名: name,
    単位: unit,
    数え方: isKnown(understanding.countingBasis?.source)
      ? wordFor(COUNTING_BASIS_WORDS, countingBasis)
      : NOT_CONFIRMED,
    向き:
      direction !== "unknown" && isKnown(understanding.direction.source)
        ? wordFor(DIRECTION_WORDS, direction)
        : NOT_CONFIRMED,
    判定方式: wordFor(ASSESSMENT_WORDS, method),
    基準値: definition?.base ?? base?.figure ?? null,
    "系列の切替年度（西暦）": seriesBreak?.fiscalYear ?? null,
    切替理由: plain(seriesBreak?.reason ?? ""),
    説明: plain(definition && definition.description !== "" ? definition.description : description),
  };
  return TIDY_DEFINITION_HEADINGS.map((heading) => blankAsNull(cells[heading]));
}

function isKnown(source: UnderstandingSource | undefined): boolean {
  return source === "stated" || source === "inferred";
}
