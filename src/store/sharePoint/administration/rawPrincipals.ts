import type { FoundPrincipal, Holding } from '../../../provisioning/foundSite';
import type { Answer } from '../answers';
import { answeredAs } from '../answers';
import type { IList } from '../web';

export type Many<T> = { readonly value: readonly T[] };

/** People and groups as SharePoint tells them. */
export type RawPrincipal = {
  readonly Id: number;
  readonly Title: string;
  readonly LoginName: string;
  readonly PrincipalType: number;
};

export const principalFields = ['Id', 'Title', 'LoginName', 'PrincipalType'] as const;

export const principalFrom = ({ Id, Title, LoginName, PrincipalType }: RawPrincipal): FoundPrincipal => ({
  id: Id,
  title: Title,
  loginName: LoginName,
  type: PrincipalType
});

export type RawAssignment = {
  readonly Member: RawPrincipal;
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[];
};

const assignmentFields = [...principalFields.map(field => `Member/${field}`), 'RoleDefinitionBindings/RoleTypeKind'] as const;

/** Who holds what on a list or a row. */
export const askAssignments = ({ roleAssignments }: Pick<IList, 'roleAssignments'>): Promise<Answer<Many<RawAssignment>>> =>
  answeredAs(roleAssignments.select(...assignmentFields).expand('Member', 'RoleDefinitionBindings')<Many<RawAssignment>>());

/** Limited Access, to the whole and to the web only: it lets one through to something below, and nothing more. */
const limitedAccess: readonly number[] = [1, 9];

export const holdingsFrom = ({ value }: Many<RawAssignment>): readonly Holding[] =>
  value
    .map(({ Member, RoleDefinitionBindings }) => ({
      principal: principalFrom(Member),
      roles: RoleDefinitionBindings.map(({ RoleTypeKind }) => RoleTypeKind).filter(kind => !limitedAccess.includes(kind))
    }))
    .filter(({ roles }) => roles.length > 0);
