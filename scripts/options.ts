import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Somebody typed an option that there is not, or a value that cannot be. The message says what and what there is. */
export class BadOption extends Error {}

/** What was typed after `--`. Throws BadOption, with `usage`, where it is not what `options` allow. */
export function readOptions<T extends Options>(
  options: T,
  usage: string,
  typed: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: T }>>["values"] {
  return asAllowed(() => parseArgs({ options, args: [...typed] }), typed, usage).values;
}

/** The same where names of files may be typed among the options. */
export function readOptionsAndFiles<T extends Options>(
  options: T,
  usage: string,
  typed: readonly string[] = process.argv.slice(2),
): {
  readonly values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>["values"];
  readonly files: readonly string[];
} {
  const read = (): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> =>
    parseArgs({ options, args: [...typed], allowPositionals: true });
  const { values, positionals } = asAllowed(read, typed, usage);
  return { values, files: positionals };
}

function asAllowed<R>(read: () => R, typed: readonly string[], usage: string): R {
  try {
    return read();
  } catch (error) {
    throw new BadOption(`指定が正しくありません: ${typed.join(" ")} (bad option)\n${usage}`, {
      cause: error,
    });
  }
}

/** A port as it was typed. Throws BadOption where it is no whole number from 0 to 65535. */
export function readPort(typed: string, usage: string): number {
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= 65_535) return Number(typed);
  throw new BadOption(`ポートは 0 から 65535 までの数です: ${typed} (bad port)\n${usage}`);
}
