/** Who may import whom. The pure folders know no page, no server and no clock; see docs/architecture.md. */
const pure = '^src/(registers|law|review|strings|provisioning)/';
const tests = '\\.test\\.tsx?$';

/** A folder that may see only the named folders of src (and itself). */
const sees = (folder, ...others) => ({
  name: `${folder}-sees-only-${others.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` }
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    sees('registers'),
    sees('law', 'registers'),
    sees('strings', 'registers'),
    sees('review', 'law', 'registers', 'strings'),
    sees('provisioning', 'registers'),
    sees('store', 'registers', 'provisioning'),
    sees('ui', 'registers', 'law', 'review', 'strings', 'store', 'provisioning', 'imports', 'exports'),
    {
      name: 'ui-sees-the-port-never-an-adapter',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: tests },
      to: { path: '^src/store/(sharePoint|memory)/' }
    },
    {
      name: 'the-store-knows-provisioning-only-through-its-port',
      severity: 'error',
      from: { path: '^src/store/', pathNot: tests },
      to: { path: '^src/provisioning/', pathNot: '^src/provisioning/(desiredSite|administration|change|foundSite|fieldXml|settingsRow|formFormatter|principals|viewStates)\\.ts$' }
    },
    {
      name: 'only-webparts-see-spfx',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/webparts/' },
      to: { path: 'node_modules/@microsoft/sp-' }
    },
    {
      name: 'pure-folders-use-no-runtime',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: 'node_modules/(@pnp|@fluentui|react|react-dom)/' }
    },
    {
      name: 'src-never-sees-local-or-test',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(local|test)/' }
    },
    {
      name: 'local-sharepoint-knows-nothing-of-the-product',
      severity: 'error',
      from: { path: '^local/sharepoint/' },
      to: { path: '^(src|local/(data|workbench))/' }
    },
    {
      name: 'local-workbench-knows-nothing-of-the-source',
      severity: 'error',
      from: { path: '^local/workbench/' },
      to: { path: '^src/' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
};
