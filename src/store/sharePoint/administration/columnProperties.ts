import type { ChangedColumn, ColumnAspect } from '../../../provisioning/change';
import type { DesiredColumn } from '../../../provisioning/desiredSite';
import { defaultOf } from '../../../provisioning/fieldXml';
import type { Column } from '../../../registers/schema';
import { typedTexts } from './typedEntry';

type Properties = Readonly<Record<string, unknown>>;

/** SharePoint's name for the type of a column, as an entry that changes it must give. */
export const entityTypes: Readonly<Record<Column['type'], string>> = {
  text: 'SP.FieldText',
  note: 'SP.FieldMultiLineText',
  number: 'SP.FieldNumber',
  boolean: 'SP.Field',
  choice: 'SP.FieldChoice',
  multiChoice: 'SP.FieldMultiChoice',
  date: 'SP.FieldDateTime',
  moment: 'SP.FieldDateTime',
  user: 'SP.FieldUser',
  lookup: 'SP.FieldLookup',
  url: 'SP.FieldUrl'
};

/** As SharePoint writes "no limit". */
const boundless = 1.7976931348623157e308;

const limitsOf = (column: Column): Properties =>
  column.type === 'number' ? { MinimumValue: column.min ?? -boundless, MaximumValue: column.max ?? boundless } : {};

const choicesOf = (column: Column, given: readonly string[] | undefined): Properties =>
  column.type === 'choice' || column.type === 'multiChoice' ? { Choices: typedTexts(given ?? Object.values(column.choices)) } : {};

const propertiesOf: Readonly<Record<ColumnAspect, (desired: DesiredColumn, changed?: ChangedColumn) => Properties>> = {
  title: ({ column }) => ({ Title: column.title }),
  description: ({ description }) => ({ Description: description }),
  required: ({ column }) => ({ Required: Boolean(column.required) }),
  indexed: ({ column }) => ({ Indexed: Boolean(column.indexed) }),
  unique: ({ column }) => ({ Indexed: Boolean(column.indexed), EnforceUniqueValues: Boolean(column.unique) }),
  hidden: ({ column }) => ({ Hidden: Boolean(column.hidden) }),
  choices: ({ column }, changed) => choicesOf(column, changed?.choices),
  default: ({ column }) => ({ DefaultValue: defaultOf(column) ?? null }),
  limits: ({ column }) => limitsOf(column),
  formatter: ({ formatter }) => ({ CustomFormatter: formatter ?? '' }),
  shownWhen: ({ shownWhen }) => ({ ClientValidationFormula: shownWhen ?? '' }),
  rule: ({ rule }) => ({ ValidationFormula: rule?.formula ?? '', ValidationMessage: rule?.message ?? '' }),
  thousands: ({ column }) => (column.type !== 'number' ? {} : column.isYear ? { CommaSeparator: false, DisplayFormat: 0 } : { CommaSeparator: true })
};

export const changedProperties = (changed: ChangedColumn): Properties =>
  Object.assign({}, ...changed.aspects.map(aspect => propertiesOf[aspect](changed.column, changed))) as Properties;
