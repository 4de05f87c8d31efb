/** The page with the text between `<!-- name -->` and `<!-- /name -->` replaced by each picture. */
export function withPictures(page: string, pictures: Readonly<Record<string, string>>): string {
  return Object.entries(pictures).reduce((text, [name, picture]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`docs/architecture.md has no place for the picture "${name}"`);
    return `${text.slice(0, from + open.length)}\n${picture}\n${text.slice(to)}`;
  }, page);
}
