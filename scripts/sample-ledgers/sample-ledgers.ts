import { clients, directors, workers } from "./people-and-clients";
import { activities, spending } from "./programme";
import type { SampleLedgers } from "./sample-records";
import { seededRandom } from "./seeded-random";
import { contracts, sites, visits } from "./work";

const SEED = 20_260_228;

/**
 * Records of all eight ledgers, plainly fictional (架空) but for the activities, that come to the document's published
 * actuals and amounts. The same on every run.
 */
export function sampleLedgers(): SampleLedgers {
  const random = seededRandom(SEED);
  const clientRecords = clients(random);
  return {
    workers: workers(random),
    clients: clientRecords,
    contracts: contracts(clientRecords, random),
    directors: directors(random),
    sites: sites(random),
    visits: visits(random),
    spending: spending(random),
    activities: activities(),
  };
}
