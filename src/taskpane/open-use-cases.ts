import { createUseCases } from "../app/create-use-cases";
import { surveySteps } from "../app/home/survey";
import type { UseCases } from "../app/use-cases";
import { createOfficeWorkbookHost } from "../excel/office-workbook-host";

/** The use cases over the workbook that is open in Excel. */
export function openUseCases(): UseCases {
  return createUseCases(createOfficeWorkbookHost(), { survey: surveySteps });
}
