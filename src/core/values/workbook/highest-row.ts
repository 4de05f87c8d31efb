/** In points: Excel refuses a higher row. The rest of a longer text is seen in the formula bar. */
export const HIGHEST_ROW_POINTS = 409;
