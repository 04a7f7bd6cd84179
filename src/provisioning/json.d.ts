/**
 * Formats lie outside the source, in `sharepoint/assets/`, and webpack and jest read them where they are. With
 * `resolveJsonModule` the compiler would follow and refuse what is not under `rootDir`; so it only hears that there is something.
 */
declare module '*.json' {
  const content: Readonly<Record<string, unknown>>;
  export default content;
}
