const MOST_NAMED = 12;

/** The first places by name, and how many more there are. */
export function japaneseListOf(places: readonly string[]): string {
  const named = places.slice(0, MOST_NAMED).join("、");
  return places.length > MOST_NAMED ? `${named} ほか${String(places.length - MOST_NAMED)}か所` : named;
}
