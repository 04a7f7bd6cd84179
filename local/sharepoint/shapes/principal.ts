import type { Shape } from '../odata/entity';

export const userShape: Shape = {
  type: 'SP.User',
  set: 'SP.ApiData.Users',
  properties: {
    Id: 'Edm.Int32',
    IsHiddenInUI: 'Edm.Boolean',
    LoginName: 'Edm.String',
    Title: 'Edm.String',
    PrincipalType: 'Edm.Int32',
    Email: 'Edm.String',
    Expiration: 'Edm.String',
    IsEmailAuthenticationGuestUser: 'Edm.Boolean',
    IsShareByEmailGuestUser: 'Edm.Boolean',
    IsSiteAdmin: 'Edm.Boolean',
    UserId: 'SP.UserIdInfo',
    UserPrincipalName: 'Edm.String',
  },
  links: ['Alerts', 'Groups'],
};

export const groupShape: Shape = {
  type: 'SP.Group',
  set: 'SP.ApiData.Groups',
  properties: {
    Id: 'Edm.Int32',
    IsHiddenInUI: 'Edm.Boolean',
    LoginName: 'Edm.String',
    Title: 'Edm.String',
    PrincipalType: 'Edm.Int32',
    AllowMembersEditMembership: 'Edm.Boolean',
    AllowRequestToJoinLeave: 'Edm.Boolean',
    AutoAcceptRequestToJoinLeave: 'Edm.Boolean',
    Description: 'Edm.String',
    OnlyAllowMembersViewMembership: 'Edm.Boolean',
    OwnerTitle: 'Edm.String',
    RequestToJoinLeaveEmailSetting: 'Edm.String',
  },
  onRequest: {
    CanCurrentUserEditMembership: 'Edm.Boolean',
    CanCurrentUserManageGroup: 'Edm.Boolean',
    CanCurrentUserViewMembership: 'Edm.Boolean',
  },
  links: ['Owner', 'Users'],
};

export const roleDefinitionShape: Shape = {
  type: 'SP.RoleDefinition',
  set: 'SP.ApiData.RoleDefinitions',
  properties: {
    BasePermissions: 'SP.BasePermissions',
    Description: 'Edm.String',
    Hidden: 'Edm.Boolean',
    Id: 'Edm.Int32',
    Name: 'Edm.String',
    Order: 'Edm.Int32',
    RoleTypeKind: 'Edm.Int32',
  },
  links: [],
};

export const roleAssignmentShape: Shape = {
  type: 'SP.RoleAssignment',
  set: 'SP.ApiData.RoleAssignments',
  properties: { PrincipalId: 'Edm.Int32' },
  links: ['Member', 'RoleDefinitionBindings'],
};

export const recycleBinItemShape: Shape = {
  type: 'SP.RecycleBinItem',
  set: 'SP.ApiData.RecycleBinItems',
  properties: {
    AuthorEmail: 'Edm.String',
    AuthorName: 'Edm.String',
    DeletedByEmail: 'Edm.String',
    DeletedByName: 'Edm.String',
    DeletedDate: 'Edm.DateTime',
    DeletedDateLocalFormatted: 'Edm.String',
    DirName: 'Edm.String',
    DirNamePath: 'SP.ResourcePath',
    Id: 'Edm.Guid',
    ItemState: 'Edm.Int32',
    ItemType: 'Edm.Int32',
    LeafName: 'Edm.String',
    LeafNamePath: 'SP.ResourcePath',
    Size: 'Edm.Int64',
    Title: 'Edm.String',
  },
  links: ['Author', 'DeletedBy'],
};
