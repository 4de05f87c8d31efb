const MOST_NAMED = 12;

/** The first places by name, and how many more there are. */
export function japaneseListOf(places: readonly string[]): string {
  const named = places.slice(0, MOST_NAMED).join("、");
  return places.length > MOST_NAMED ? `${named} ほか${String(places.length - MOST_NAMED)}か所` : named;
}

const MOST_EXAMPLES = 3;

/** The first names as examples of them all. */
export function japaneseSomeOf(names: readonly string[]): string {
  const examples = names.slice(0, MOST_EXAMPLES).join("、");
  return names.length > MOST_EXAMPLES ? `${examples}など` : examples;
}
