import { stableGuid } from '../stableGuid';
import { assemblyMembers } from './assembly';
import type { BuiltScripts } from './builtScripts';
import { componentsWantedBy, libraryManifest, type ComponentManifest, type ComponentReference } from './manifest';
import { publishedManifests, servedFrom } from './microsoftManifests';
import { sharedStandIns, standIns, unlistedComponents } from './standIns';

/** The id by which the loader finds this host's page application. */
export const applicationId = 'a0b50000-0000-4000-8000-00000000cafe';

/** Every component the loader can be asked for, except the solution's own. `base` is the address the runtime's files are served under. */
export const runtimeManifests = (base: string, scripts: BuiltScripts): readonly ComponentManifest[] => {
  const published = publishedManifests();
  const publishedIds = new Set(published.map(({ manifest }) => manifest.id));
  const wanted = new Map([
    ...Object.entries(unlistedComponents),
    ...componentsWantedBy(published.map(({ manifest }) => manifest)),
    ...published.map(({ packageName, manifest }) => [`@microsoft/${packageName}`, referenceTo(manifest)] as const)
  ]);

  const component = (name: string): ComponentReference => {
    const reference = wanted.get(name);
    if (!reference) throw new Error(`No installed component asks for ${name}; is its stand-in still needed?`);
    return reference;
  };
  const needsOf = (script: string): Readonly<Record<string, ComponentReference>> =>
    Object.fromEntries((scripts.needs[script] ?? []).map(name => [name, component(name)]));

  const builtScript = (script: string, name: string, reference: ComponentReference): ComponentManifest =>
    libraryManifest({ name, component: reference, baseUrl: `${base}/built/`, file: `${script}.js`, needs: needsOf(script) });
  const application: ComponentManifest = {
    ...builtScript('application', 'workbench-application', { type: 'component', id: applicationId, version: '1.0.0' }),
    componentType: 'Application'
  };
  const insideAssembly = assemblyMembers().filter(member => !publishedIds.has(member.id)).map(member =>
    libraryManifest({ name: nameOf(member, wanted), component: member, baseUrl: `${base}/assembly/`, file: 'inside-the-assembly.js' })
  );
  const react = libraryManifest({
    name: 'react', component: component('react'), baseUrl: `${base}/react/`, file: 'react.production.min.js'
  });
  const reactDom = libraryManifest({
    name: 'react-dom', component: component('react-dom'), baseUrl: `${base}/react-dom/`, file: 'react-dom.production.min.js',
    needs: { react: component('react') }
  });
  const standingIn = Object.entries(standIns).map(([name, script]) => builtScript(script, name, component(name)));
  const sharing = Object.entries(sharedStandIns).flatMap(([script, names]) => {
    const shared: ComponentReference = { type: 'component', id: stableGuid(`stand-in ${script}`), version: '1.0.0' };
    // Every component is a script of its own to the loader, so each gets a line that hands the shared one on.
    const handingOn = names.map(name => {
      const reference = component(name);
      const needs = { [script]: shared };
      return libraryManifest({ name, component: reference, baseUrl: `${base}/same-as/${script}/`, file: `${reference.id}.js`, needs });
    });
    return [builtScript(script, script, shared), ...handingOn];
  });
  const microsofts = published.map(({ packageName, manifest }) => servedFrom(`${base}/microsoft/${packageName}/`, manifest));

  return [application, ...microsofts, ...insideAssembly, react, reactDom, ...standingIn, ...sharing];
};

const referenceTo = ({ id, version }: ComponentManifest): ComponentReference => ({ type: 'component', id, version });

const nameOf = (member: ComponentReference, wanted: ReadonlyMap<string, ComponentReference>): string =>
  [...wanted].find(([, reference]) => reference.id === member.id)?.[0] ?? member.id;

/** What Microsoft's components ask for and neither a package, the assembly, React nor a stand-in provides: empty, or something breaks. */
export const missingComponents = (manifests: readonly ComponentManifest[]): readonly string[] => {
  const provided = new Set(manifests.map(({ id }) => id));
  return [...componentsWantedBy(manifests)].filter(([, { id }]) => !provided.has(id)).map(([name]) => name);
};
