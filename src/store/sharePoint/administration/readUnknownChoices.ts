import type { DesiredList } from '../../../provisioning/desiredSite';
import type { RawRow } from '../../../registers/decode';
import type { Answer } from '../answers';
import { answeredAs, valueIn } from '../answers';
import { largestPage } from '../rows';
import type { IWeb } from '../web';
import type { Many } from './rawPrincipals';
import type { RawField } from './rawRegister';

export type UnknownChoice = { readonly column: string; readonly choice: string };

/** The choices that stand on the site and that the product does not know. */
export const unknownChoicesIn = (list: DesiredList, fields: readonly RawField[]): readonly UnknownChoice[] =>
  list.columns.flatMap(({ column }) => {
    if (column.type !== 'choice' && column.type !== 'multiChoice') return [];
    const known = Object.values(column.choices);
    const found = fields.find(({ InternalName }) => InternalName === column.name)?.Choices ?? [];
    return found.filter(choice => !known.includes(choice)).map(choice => ({ column: column.name, choice }));
  });

export const askRowsWith = (web: IWeb, listId: string, { column, choice }: UnknownChoice): Promise<Answer<Many<RawRow>>> =>
  answeredAs(
    web.lists
      .getById(listId)
      .items.select('Id')
      .filter(`${column} eq '${choice.replace(/'/g, "''")}'`)
      .top(largestPage)<Many<RawRow>>()
  );

/** What cannot be counted, as in a list that is too large for it, counts as used: a choice is not taken from rows unseen. */
export const countIn = (answer: Answer<Many<RawRow>>): number => {
  const isUncounted = answer.error && ['failed', 'forbidden', 'notFound'].includes(answer.error.failure);
  return isUncounted ? 1 : valueIn(answer).value.length;
};
