import { requirementSets } from "./requirement-sets";

/** The document's settings as the client reads and writes them: keys and JSON texts in parallel. */
export interface SettingsStore {
  read(keys: string[], values: string[]): void;
  write(keys: readonly string[], values: readonly string[]): void;
}

/** The colours of Excel's own window, `#RRGGBB`. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const lightTheme: HostTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#262626",
};

/** Near the theme Black of Excel for Windows; the exact colours are inferred. */
export const darkTheme: HostTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#444444",
  controlForegroundColor: "#FFFFFF",
};

export interface HostFacts {
  readonly locale: string;
  readonly fileName: string;
  readonly theme: () => HostTheme;
  readonly settings: SettingsStore;
}

/** Makes each installed host its own instance: the client keeps settings in the session under this id. */
let instances = 0;

/** What the Windows host tells of itself and of the document: the object that `window.external.GetContext()` gives. */
export function createHostContext(facts: HostFacts): Readonly<Record<string, () => unknown>> {
  instances += 1;
  const instance = `stand-in-${String(Date.now())}-${String(instances)}`;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "stand-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => facts.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17328.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(numbered(facts.theme())),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        facts.settings.read(keys, values);
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        facts.settings.write(keys, values);
      },
    }),
  };
}

/** The host gives colours as numbers. */
function numbered(theme: HostTheme): Record<string, number> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, Number.parseInt(String(color).slice(1), 16)]),
  );
}
