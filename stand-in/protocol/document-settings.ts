import type { SettingsStore } from "./host-context";

/** `Office.context.document.settings` over the values that `workbook.settings` shows: the same ones, as JSON texts. */
export function documentSettings(settings: Map<string, unknown>, changed: () => void): SettingsStore {
  return {
    read: (keys, values) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    write: (keys, values) => {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, parsed(values[index] ?? "null"));
      changed();
    },
  };
}

/** What is no JSON is kept as the text that it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
