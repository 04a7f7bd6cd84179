/** A component manifest as the SPFx loader reads it: only the members that this host looks at or fills in. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly manifestVersion: number;
  readonly componentType: string;
  /** Microsoft's own components are internal: the loader then asks for no legacy style sheet and blames nobody else. */
  readonly isInternal?: boolean;
  readonly loadLegacyFabricCss?: boolean;
  readonly supportsFullBleed?: boolean;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: LoaderConfig;
}

export interface PreconfiguredEntry {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type LocalizedText = { readonly default: string } & Readonly<Record<string, string>>;

export interface LoaderConfig {
  readonly internalModuleBaseUrls: readonly string[];
  readonly entryModuleId: string;
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
}

export type ScriptResource = PathResource | LocalizedPathResource | ComponentReference;

type ScriptPath = string | { readonly path: string; readonly integrity?: string };

interface PathResource {
  readonly type: 'path';
  readonly path: ScriptPath;
}

interface LocalizedPathResource {
  readonly type: 'localizedPath';
  readonly defaultPath?: ScriptPath;
  readonly paths: Readonly<Record<string, ScriptPath>>;
}

export interface ComponentReference {
  readonly type: 'component';
  readonly id: string;
  readonly version: string;
}

/** Every component that a manifest of the list asks for, by the module name it is imported as. */
export const componentsWantedBy = (manifests: readonly ComponentManifest[]): ReadonlyMap<string, ComponentReference> =>
  new Map(
    manifests.flatMap(manifest =>
      Object.entries(manifest.loaderConfig.scriptResources).flatMap(([name, resource]) =>
        resource.type === 'component' ? [[name, resource] as const] : []
      )
    )
  );

interface Library {
  readonly name: string;
  readonly component: ComponentReference;
  readonly baseUrl: string;
  readonly file: string;
  readonly needs?: Readonly<Record<string, ComponentReference>>;
}

/** The manifest of one script that Microsoft has published none for. */
export const libraryManifest = ({ name, component, baseUrl, file, needs = {} }: Library): ComponentManifest => ({
  id: component.id,
  alias: name,
  version: component.version,
  manifestVersion: 2,
  componentType: 'Library',
  isInternal: true,
  loadLegacyFabricCss: false,
  loaderConfig: {
    internalModuleBaseUrls: [baseUrl],
    entryModuleId: name,
    scriptResources: { ...needs, [name]: { type: 'path', path: file } }
  }
});
