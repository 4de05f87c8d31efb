/** The seed of what a run samples: `TEST_SEED`, as `.ci/run` sets it for each state of the files; without it always the same. */
export const seedOfRun = Number(process.env.TEST_SEED ?? 1);
