/** Records of a ledger after which those who go through all of them pause; some milliseconds. */
export const RECORDS_OF_A_STEP = 1_000;
