import { installedAt, manifestsIn } from './sppkg';

const manifest = {
  id: '5d0f6a0e-2c58-4f7b-9a4e-1b7c3e9d2f40',
  alias: 'ReviewWebPart',
  version: '1.0.0',
  manifestVersion: 2,
  componentType: 'WebPart',
  preconfiguredEntries: [{ title: { default: 'Ledningens <genomgång> & "register"' }, description: { default: '' }, properties: {} }],
  loaderConfig: { internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: 'review', scriptResources: {} }
};

test('manifestet läses ur paketets XML som det skrevs', () => {
  const attribute = JSON.stringify(manifest).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const xml = `<?xml version="1.0"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent ComponentManifest="${attribute}" Type="WebPart"/></Elements>`;
  expect(manifestsIn(xml)).toEqual([manifest]);
});

test('vid installationen fylls bara adressen i', () => {
  expect(installedAt('http://host/_package/1/', manifest)).toEqual({
    ...manifest,
    loadLegacyFabricCss: false,
    loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: ['http://host/_package/1/'] }
  });
});
