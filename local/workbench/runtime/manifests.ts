import { stableGuid } from '../stableGuid';
import { assemblyMembers } from './assembly';
import type { BuiltScripts } from './builtScripts';
import { componentsWantedBy, libraryManifest, type ComponentManifest, type ComponentReference } from './manifest';
import { publishedManifests, servedFrom, type PublishedManifest } from './microsoftManifests';
import { sharedStandIns, standIns, unlistedComponents } from './standIns';

/** The id by which the loader finds this host's page application. */
export const applicationId = 'a0b50000-0000-4000-8000-00000000cafe';

/** Every component the loader can be asked for, except the solution's own. `base` is the address the runtime's files are served under. */
export const runtimeManifests = (base: string, scripts: BuiltScripts): readonly ComponentManifest[] => {
  const published = publishedManifests();
  const known = componentsByName(published);
  const own = ownScripts(base, scripts, known);
  return [
    { ...own.library('workbench-application', reference(applicationId), 'application'), componentType: 'Application' },
    ...published.map(({ packageName, manifest }) => servedFrom(`${base}/microsoft/${packageName}/`, manifest)),
    ...insideTheAssembly(base, published, known),
    ...react(base, known),
    ...Object.entries(standIns).map(([name, script]) => own.library(name, known(name), script)),
    ...Object.entries(sharedStandIns).flatMap(([script, names]) => own.shared(script, names))
  ];
};

type ComponentsByName = (name: string) => ComponentReference;

/** Ids and versions are Microsoft's: read from the manifests of the components and of those that ask for them. */
const componentsByName = (published: readonly PublishedManifest[]): ComponentsByName => {
  const references = new Map([
    ...Object.entries(unlistedComponents),
    ...componentsWantedBy(published.map(({ manifest }) => manifest)),
    ...published.map(({ packageName, manifest: { id, version } }) => [`@microsoft/${packageName}`, reference(id, version)] as const)
  ]);
  return name => {
    const found = references.get(name);
    if (!found) throw new Error(`No installed component asks for ${name}; is its stand-in still needed?`);
    return found;
  };
};

const reference = (id: string, version = '1.0.0'): ComponentReference => ({ type: 'component', id, version });

/** Members of the assembly for which npm has no manifest. Their scripts are never fetched, since the assembly has them. */
const insideTheAssembly = (base: string, published: readonly PublishedManifest[], known: ComponentsByName): readonly ComponentManifest[] => {
  const publishedIds = new Set(published.map(({ manifest }) => manifest.id));
  const names = [...componentsWantedBy(published.map(({ manifest }) => manifest)).keys()];
  return assemblyMembers()
    .filter(({ id }) => !publishedIds.has(id))
    .map(member => {
      const name = names.find(wanted => known(wanted).id === member.id) ?? member.id;
      return libraryManifest({ name, component: member, baseUrl: `${base}/assembly/`, file: 'inside-the-assembly.js' });
    });
};

const react = (base: string, known: ComponentsByName): readonly ComponentManifest[] => [
  libraryManifest({ name: 'react', component: known('react'), baseUrl: `${base}/react/`, file: 'react.production.min.js' }),
  libraryManifest({
    name: 'react-dom',
    component: known('react-dom'),
    baseUrl: `${base}/react-dom/`,
    file: 'react-dom.production.min.js',
    needs: { react: known('react') }
  })
];

/** Manifests of the scripts that this host builds. */
const ownScripts = (base: string, scripts: BuiltScripts, known: ComponentsByName) => {
  const library = (name: string, component: ComponentReference, script: string): ComponentManifest => {
    const needs = Object.fromEntries((scripts.needs[script] ?? []).map(needed => [needed, known(needed)]));
    return libraryManifest({ name, component, baseUrl: `${base}/built/`, file: `${script}.js`, needs });
  };
  // To the loader every component is a script of its own, so those that share one get a line each that hands it on.
  const shared = (script: string, names: readonly string[]): readonly ComponentManifest[] => {
    const bundle = reference(stableGuid(`stand-in ${script}`));
    const handingOn = names.map(name =>
      libraryManifest({
        name,
        component: known(name),
        baseUrl: `${base}/same-as/${script}/`,
        file: `${known(name).id}.js`,
        needs: { [script]: bundle }
      })
    );
    return [library(script, bundle, script), ...handingOn];
  };
  return { library, shared };
};

/** What Microsoft's components ask for and neither a package, the assembly, React nor a stand-in provides: empty, or something breaks. */
export const missingComponents = (manifests: readonly ComponentManifest[]): readonly string[] => {
  const provided = new Set(manifests.map(({ id }) => id));
  return [...componentsWantedBy(manifests)].filter(([, { id }]) => !provided.has(id)).map(([name]) => name);
};
