import { configure, getConfig } from "@testing-library/react";

type Configuration = ReturnType<typeof getConfig>;

const { getElementError: withDocument } = getConfig();

/** Whether a query is one of the many of a `waitFor` or a `findBy`, which asks until its time is over. */
function isWaiting(): boolean {
  const now: Configuration & { readonly _disableExpensiveErrorDiagnostics?: boolean } = getConfig();
  return now._disableExpensiveErrorDiagnostics === true;
}

/**
 * What an element was not found in is written out for the person who reads it: where a query fails, and where the time of a
 * wait is over (testing-library then asks for it again); not for each query of a wait.
 */
configure({
  getElementError(message, container) {
    if (!isWaiting()) return withDocument(message, container);
    const error = new Error(message ?? "");
    error.name = "TestingLibraryElementError";
    return error;
  },
});
