/**
 * What tests get for "fast-check": the library, with `TEST_SEED` as the seed of every property where it is set.
 * Without it each run tries other inputs; with it a red run can be had again, as `.ci/run` needs it.
 */
const { join } = require("node:path");
const fastCheck = require(join(__dirname, "../../node_modules/fast-check/lib/cjs/fast-check.js"));

const seed = process.env.TEST_SEED;
if (seed !== undefined) {
  if (!/^\d+$/.test(seed)) throw new Error(`TEST_SEED has to be a whole number, and is "${seed}"`);
  fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(seed) });
}

module.exports = fastCheck;
