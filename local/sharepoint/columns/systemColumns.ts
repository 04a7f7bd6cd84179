import { errors } from '../errors';
import type { Value } from '../odata/entity';
import type { ItemRow } from '../storage/itemTable';

/** What an item answers for a column that SharePoint keeps for itself. */
type SystemValue = {
  readonly name: string;
  readonly edm: string;
  readonly comparable: 'none' | 'number';
  readonly sql: string;
  readonly byDefault: boolean;
  /** Some or all items are refused an answer, so that what answers every column leaves this one out. */
  readonly refuses?: true;
  readonly read: (row: ItemRow) => Value;
};

type SystemColumn = {
  readonly internalName: string;
  readonly guid: string;
  readonly type: string;
  readonly swedish: string;
  readonly english: string;
  readonly visible?: true;
  /** Computed columns are there for views only: items answer nothing for them. */
  readonly value?: SystemValue;
};

const value = (name: string, edm: string, read: (row: ItemRow) => Value, sql = ''): SystemValue => ({
  name, edm, comparable: sql === '' ? 'none' : 'number', sql, byDefault: false, read,
});

const none = (name: string, edm = 'Edm.String'): SystemValue => value(name, edm, () => null);

/** Items and files hold nothing; what lies in a folder is not counted here. */
const childCount = (name: string): SystemValue => ({
  ...value(name, 'Edm.String', row => {
    if (row.object_type === 1) throw errors.notBuilt(`${name} of folders`);
    return '0';
  }),
  refuses: true,
});

/** Versions are kept as numbers of 512ths: 1.0 is 512. */
const wholeVersion = 512;

/** Beside those of `builtInFields`: columns that every list has and clients now and then select. */
export const systemColumns: readonly SystemColumn[] = [
  {
    internalName: 'ComplianceAssetId', guid: '3a6b296c-3f50-445c-a13f-9c679ea9dda3', type: 'Text', swedish: 'Efterlevnadstillgångs-ID', english: 'Compliance Asset Id',
    visible: true, value: { ...none('ComplianceAssetId'), byDefault: true },
  },
  { internalName: 'Order', guid: 'ca4addac-796f-4b23-b093-d2a3f65c0774', type: 'Number', swedish: 'Ordning', english: 'Order', value: value('Order', 'Edm.Double', row => row.id * 100, 'i.id * 100') },
  // Nothing waits for approval where lists cannot ask for it.
  {
    internalName: '_ModerationStatus', guid: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', type: 'ModStat', swedish: 'Godkännandestatus', english: 'Approval Status',
    value: value('OData__ModerationStatus', 'Edm.Int32', () => 0, '0'),
  },
  { internalName: '_ModerationComments', guid: '34ad21eb-75bd-4544-8c73-0e08330291fe', type: 'Note', swedish: 'Kommentarer för godkännande', english: 'Approver Comments', value: none('OData__ModerationComments') },
  {
    internalName: '_UIVersion', guid: '7841bf41-43d0-4434-9f50-a673baef7631', type: 'Integer', swedish: 'Gränssnittsversion', english: 'UI Version',
    value: value('OData__UIVersion', 'Edm.Int32', row => row.major * wholeVersion, `i.major * ${wholeVersion}`),
  },
  { internalName: '_HasCopyDestinations', guid: '26d0756c-986a-48a7-af35-bf18ab85ff4a', type: 'Boolean', swedish: 'Har kopieringsmål', english: 'Has Copy Destinations', value: none('OData__HasCopyDestinations', 'Edm.Boolean') },
  { internalName: '_CopySource', guid: '6b4e226d-3d88-4a36-808d-a129bf52bccf', type: 'Text', swedish: 'Kopieringskälla', english: 'Copy Source', value: none('OData__CopySource') },
  { internalName: 'InstanceID', guid: '50a54da4-1528-4e67-954a-e2d24f1e9efb', type: 'Integer', swedish: 'Instans-ID', english: 'Instance ID', value: none('InstanceID', 'Edm.Int32') },
  { internalName: 'WorkflowVersion', guid: 'f1e020bc-ba26-443f-bf2f-b68715017bbc', type: 'Integer', swedish: 'Arbetsflödesversion', english: 'Workflow Version', value: value('WorkflowVersion', 'Edm.Int32', () => 1) },
  { internalName: 'WorkflowInstanceID', guid: 'de8beacf-5505-47cd-80a6-aa44e7ffe2f4', type: 'Guid', swedish: 'Instans-ID för arbetsflöde', english: 'Workflow Instance ID', value: none('WorkflowInstanceID', 'Edm.Guid') },
  { internalName: 'AppAuthor', guid: '6bfaba20-36bf-44b5-a1b2-eb6346d49716', type: 'Lookup', swedish: 'App skapad av', english: 'App Created By', value: none('AppAuthorId', 'Edm.Int32') },
  { internalName: 'AppEditor', guid: 'e08400f3-c779-4ed2-a18c-ab7f34caa318', type: 'Lookup', swedish: 'App ändrad av', english: 'App Modified By', value: none('AppEditorId', 'Edm.Int32') },
  { internalName: 'ItemChildCount', guid: 'b824e17e-a1b3-426e-aecf-f0184d900485', type: 'Lookup', swedish: 'Antal underordnade objekt', english: 'Item Child Count', value: childCount('ItemChildCount') },
  { internalName: 'FolderChildCount', guid: '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', type: 'Lookup', swedish: 'Antal underordnade mappar', english: 'Folder Child Count', value: childCount('FolderChildCount') },
  { internalName: 'Created_x0020_Date', guid: '998b5cff-4a35-47a7-92f3-3914aa6aa4a2', type: 'Lookup', swedish: 'Skapad', english: 'Created', value: value('Created_x0020_Date', 'Edm.String', row => row.created) },
  { internalName: 'Last_x0020_Modified', guid: '173f76c8-aebd-446a-9bc9-769a2bd2c18f', type: 'Lookup', swedish: 'Ändrad', english: 'Modified', value: value('Last_x0020_Modified', 'Edm.String', row => row.modified) },
  {
    internalName: 'MetaInfo', guid: '687c7f94-686a-42d3-9b67-2782eac4b4f8', type: 'Lookup', swedish: 'Egenskapsuppsättning', english: 'Property Bag',
    value: {
      ...value('MetaInfo', 'Edm.String', () => {
        throw errors.notBuilt('the property bag of items');
      }),
      refuses: true,
    },
  },
  { internalName: 'PermMask', guid: 'ba3c27ee-4791-4867-8821-ff99000bac98', type: 'Computed', swedish: 'Mask för effektiva behörigheter', english: 'Effective Permissions Mask' },
  { internalName: 'ContentType', guid: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', type: 'Computed', swedish: 'Innehållstyp', english: 'Content Type', visible: true },
  { internalName: 'LinkTitle2', guid: '5f190d91-3dbc-4489-9878-3c092caf35b6', type: 'Computed', swedish: 'Rubrik', english: 'Title' },
  { internalName: 'SelectTitle', guid: 'b1f7969b-ea65-42e1-8b54-b588292635f2', type: 'Computed', swedish: 'Markera', english: 'Select' },
  { internalName: 'BaseName', guid: '7615464b-559e-4302-b8e2-8f440b913101', type: 'Computed', swedish: 'Namn', english: 'Name' },
  { internalName: 'EncodedAbsUrl', guid: '7177cfc7-f399-4d4d-905d-37dd51bc90bf', type: 'Computed', swedish: 'Kodad absolut URL', english: 'Encoded Absolute URL' },
  { internalName: 'ServerUrl', guid: '105f76ce-724a-4bba-aece-f81f2fce58f5', type: 'Computed', swedish: 'Serverrelativ URL', english: 'Server Relative URL' },
];

const byName = new Map(systemColumns.map(column => [column.internalName, column]));
export const systemValueOf = (internalName: string): SystemValue | undefined => byName.get(internalName)?.value;
export const isRefused = (internalName: string): boolean => systemValueOf(internalName)?.refuses === true;
