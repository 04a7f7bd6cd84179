/**
 * Everything this server can refuse, in one place: status, code and sentence as SharePoint Online words them.
 * `notBuilt` is ours alone: it marks what SharePoint has and this server lacks.
 */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What CSOM adds to say where it went wrong: the action and the column. */
    readonly value: string | null = null
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const spException = 'Microsoft.SharePoint.SPException';
const invalidQuery = 'Microsoft.SharePoint.Client.InvalidClientQueryException';
const serviceException = 'Microsoft.SharePoint.Client.ClientServiceException';

const error = (status: number, number: number, type: string, message: string): SharePointError =>
  new SharePointError(status, `${number}, ${type}`, message);

const query = (message: string): SharePointError => error(400, -1, invalidQuery, message);

export const errors = {
  // What is asked for is not there.
  listTitleUnknown: (title: string, webUrl: string) =>
    error(404, -1, 'System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`),
  listIdUnknown: () =>
    error(404, -2130575322, spException, 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'),
  itemUnknown: () =>
    error(404, -2130575338, 'System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  fileUnknown: () => error(404, -2147024894, 'System.IO.FileNotFoundException', 'File Not Found.'),
  fieldUnknown: (name: string) =>
    error(400, -2147024809, 'System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`),
  versionUnknown: () => error(404, -2147024809, 'System.ArgumentException', 'The version does not exist. It may have been deleted by another user.'),
  attachmentUnknown: (name: string) => error(404, -2130575338, 'System.ArgumentException', `The attachment '${name}' does not exist. It may have been deleted by another user.`),
  viewUnknown: () => error(404, -2147024809, 'System.ArgumentException', 'The specified view is invalid.'),
  routeUnknown: (segment: string) =>
    error(404, -1, 'Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${segment}.`),
  siteUnknown: (path: string) => error(404, -2147024894, 'System.IO.FileNotFoundException', `The system cannot find the site at ${path}.`),
  groupUnknown: () => error(404, -2146232832, spException, 'Group cannot be found.'),
  roleUnknown: () => error(404, -2147024809, 'System.ArgumentException', 'Can not find the role definition.'),
  roleAssignmentUnknown: () => error(404, -2147024809, 'System.ArgumentException', 'Can not find the principal with the specified id.'),
  recycledUnknown: () => error(404, -2147024894, 'System.IO.FileNotFoundException', 'The item cannot be found in the recycle bin.'),
  userToEnsureUnknown: (logonName: string) =>
    error(400, -2146232832, spException, `The specified user ${logonName} could not be found.`),
  userIdUnknown: () => error(500, -2146232832, spException, 'User cannot be found.'),
  actingUserUnknown: (key: string) =>
    error(401, -2147024891, 'System.UnauthorizedAccessException', `The local user '${key}' is not one of the users of this farm.`),

  // The caller may not.
  accessDenied: () =>
    error(403, -2147024891, 'System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  digestInvalid: () =>
    error(403, -2130575251, spException, "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."),

  // The write breaks a rule of the list.
  listTitleTaken: () =>
    error(500, -2130575342, spException, 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'),
  webUrlTaken: (url: string) => error(500, -2147024713, spException, `The Web site address "${url}" is already in use.`),
  webUrlInvalid: (url: string) =>
    error(500, -2130575342, spException, `The URL '${url}' is invalid.  It may refer to a nonexistent file or folder, or refer to a valid file or folder that is not in the current Web.`),
  webHasSubwebs: (url: string) =>
    error(500, -2130575201, spException, `Error deleting Web site "${url}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting the subsites and removing the apps.`),
  contentTypeNameTaken: (name: string) => error(500, -2130575239, spException, `A duplicate content type "${name}" was found.`),
  contentTypeInUse: () => error(500, -2146232832, spException, 'The content type is in use.'),
  contentTypeBuiltIn: (name: string) => error(500, -2146232832, spException, `The content type "${name}" is part of an application feature.`),
  contentTypeReadOnly: (name: string) =>
    error(500, -2146232832, 'Microsoft.SharePoint.SPContentTypeReadOnlyException', `The content type "${name}" is read only.`),
  contentTypeSealed: (name: string) =>
    error(500, -2146232832, 'Microsoft.SharePoint.SPContentTypeSealedException', `The content type "${name}" is sealed.`),
  contentTypeIdInvalid: () => error(400, -2147024809, 'System.ArgumentException', 'Value does not fall within the expected range.'),
  fieldNameTaken: (name: string) => error(500, -2130575306, spException, `A duplicate field name "${name}" was found.`),
  groupNameTaken: () => error(500, -2130575293, spException, 'The specified name is already in use.\n\nPlease try again with a new name.'),
  roleNameTaken: () => error(500, -2130575293, spException, 'The specified name is already in use.\n\nPlease try again with a new name.'),
  roleFixed: () => error(500, -2146232832, spException, 'This permission level cannot be changed or deleted.'),
  textInvalid: () =>
    error(500, -2130575336, spException, 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'),
  urlInvalid: () =>
    error(500, -2130575155, spException, 'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'),
  userValueUnknown: () => error(500, -2146232832, spException, 'The user does not exist or is not unique.'),
  listValidationFailed: () =>
    error(500, -2130575162, 'Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.'),
  fieldValidationFailed: (message: string) =>
    error(500, -2130575163, 'Microsoft.SharePoint.SPFieldValidationException', message || 'Column validation failed.'),
  valueNotUnique: (title: string) =>
    error(500, -2130575169, spException, `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`),
  uniqueNeedsIndex: () => error(500, -2146232832, spException, 'This column must be indexed before it can enforce unique values.'),
  uniqueBroken: () => error(500, -2146232832, spException, 'This column already contains duplicate values and cannot enforce unique values.'),
  notIndexable: (title: string) => error(500, -2146232832, spException, `The column '${title}' cannot be indexed.`),
  tooManyIndexes: () => error(500, -2146232832, spException, 'The list already has the maximum number of indexed columns: 20.'),
  formulaColumnUnknown: () =>
    error(500, -2130575273, spException, 'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'),
  formulaInvalid: () =>
    error(500, -2130575270, spException, 'The formula contains a syntax error or is not supported.'),
  formulaColumnUnsupported: () =>
    error(500, -2130575270, spException, 'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'),
  formulaVolatile: () => error(500, -2130575270, spException, 'Calculated columns cannot contain volatile functions like Today and Me.'),
  formulaCircular: () => error(500, -2130575270, spException, 'The formula results in a circular reference.'),
  itemIsLookedUp: () =>
    error(500, -2130575196, spException, 'This item cannot be deleted because an item in another list is related to it.  You need to remove that relationship before this item can be deleted.'),
  relationNeedsOneValue: () => error(500, -2146232832, spException, 'A lookup column that allows multiple values cannot enforce relationship behavior.'),
  primaryLookupInvalid: () => error(500, -2146232832, spException, 'The primary lookup field is not a lookup field that other lookup fields can depend on.'),
  schemaXmlInvalid: (reason: string) => error(500, -2130575340, spException, `The field schema XML is not valid: ${reason}`),
  currentVersionNotDeletable: (label: string) => error(500, -2146232832, spException, `You cannot delete the current version ${label}.`),
  attachmentsDisabled: () => error(500, -2130575254, spException, 'Attachments have been disabled for this list. To enable attachments, go to the list settings.'),
  attachmentNameTaken: () => error(400, -2130575257, spException, 'The specified name is already in use.\n\nAn attachment with that name hangs on the item already. Please try again with a new name.'),
  listNotDeletable: () => error(500, -2146232832, spException, 'This list cannot be deleted.'),
  fieldNotDeletable: () => error(500, -2130575214, spException, 'The field cannot be deleted because it is a read only or built-in field in the list.'),
  inheritsPermissions: () =>
    error(500, -2146233079, 'System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.'),
  rootCannotInherit: () =>
    error(500, -2146233079, 'System.InvalidOperationException', 'The permissions of a top-level site cannot be inherited.'),
  throttledByThreshold: () =>
    error(500, -2147024860, 'Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.'),
  fieldTypesInvalid: () =>
    error(500, -2130575340, spException, 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'),
  changeTokenInvalid: () => error(500, -1, 'System.FormatException', 'The change token is not valid.'),
  changeTokenOfOther: () => error(500, -2130575173, spException, 'The changeToken does not belong to this object.'),
  changeTokenTooOld: () => error(500, -2130575172, spException, 'The changeToken refers to a time before the start of the current change log.'),
  camlInvalid: () => error(500, -2147467259, spException, 'Cannot complete this action.\n\nPlease try again.'),

  etagStale: (given: string, current: string) =>
    error(412, -1, serviceException, `The request ETag value '${given}' does not match the object's ETag value '${current}'.`),

  // Files and folders.
  fileTaken: (path: string, editor: string, when: string) =>
    error(400, -2130575257, spException, `A file with the name ${path} already exists. It was last modified by ${editor} on ${when}.`),
  folderTaken: (path: string) => error(400, -2130245363, spException, `A file or folder with the name ${path} already exists.`),
  fileNameInvalid: () => error(400, -2130575245, spException, 'The file or folder name contains characters that are not permitted.  Please use a different name.'),
  pathTooLong: () =>
    error(400, -2147024690, 'System.IO.PathTooLongException', 'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 255 characters for any single file or folder name in the URL). Please type a shorter file or folder name.'),
  checkedOutByOther: (url: string, loginName: string) =>
    error(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is checked out for editing by ${loginName}.`),
  notCheckedOut: (url: string) => error(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is not checked out.`),
  addItemToLibrary: () => error(400, -2146232832, spException, 'To add an item to a document library, use SPFileCollection.Add()'),
  foldersDisabled: () => error(400, -2146232832, spException, 'Folders cannot be created in this list.'),
  movedIntoItself: () => error(400, -2147024809, spException, 'The destination folder is the same as the source, or lies in it.'),
  uploadUnknown: () => error(400, -2147024809, 'System.ArgumentException', 'The upload session does not exist, or belongs to another file.'),
  uploadOffsetWrong: (expected: number) =>
    error(400, -2147024809, 'System.ArgumentException', `The file offset does not match the bytes that have arrived: ${expected}.`),
  fileVersionUnknown: () => error(404, -2147024809, 'System.ArgumentException', 'The specified version does not exist.'),

  // What a form hears about one of its fields.
  formRequired: () => error(500, -2146232832, spException, 'You must specify a value for this required field.'),
  formNumberInvalid: () => error(500, -2146232832, spException, 'The value of this field is not a valid number.'),
  formNumberOutside: (minimum: number | undefined, maximum: number | undefined) =>
    error(500, -2146232832, spException, minimum === undefined
      ? `The value of this field may not be greater than ${maximum}.`
      : maximum === undefined ? `The value of this field may not be less than ${minimum}.` : `The value of this field must be between ${minimum} and ${maximum}.`),
  formBooleanInvalid: () => error(500, -2146232832, spException, 'The value of this field is neither yes nor no.'),
  formChoiceInvalid: () =>
    error(500, -2146232832, spException, 'Invalid choice value.\n\nA choice field contains invalid data. Please check the value and try again.'),
  formDateInvalid: (example: string, dateOnly: boolean) =>
    error(500, -2146232832, spException, `Enter a date${dateOnly ? '' : ' and time'} like this: ${example}`),
  formLookupInvalid: () => error(500, -2146232832, spException, 'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.'),
  formPersonInvalid: () => error(500, -2146232832, spException, 'The user does not exist or is not unique.'),

  // The request cannot be understood.
  propertyUnknown: (name: string, type: string) =>
    query(`The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),
  fieldOrPropertyUnknown: (name: string) => error(400, -1, spException, `The field or property '${name}' does not exist.`),
  selectNeedsExpand: (path: string, lookup: string) =>
    error(400, -1, spException, `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${lookup}.`),
  lookupFieldInvalid: (path: string) => error(400, -1, spException, `The query to field '${path}' is not valid.`),
  fieldNotFilterable: (name: string, type: string) =>
    error(400, -1, spException, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`),
  tooManyLookups: () =>
    error(500, -2147024860, 'Microsoft.SharePoint.SPQueryThrottledException', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'),
  expressionInvalid: (expression: string) => query(`The expression "${expression}" is not valid.`),
  functionUnsupported: (name: string) => query(`The query function or operator '${name}' is not supported.`),
  optionInvalid: (option: string, value: string) => query(`Invalid value '${value}' for query option '${option}'.`),
  entryWithoutType: () =>
    query('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.'),
  typeUnknown: (type: string) =>
    query(`A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`),
  valueUnconvertible: (edm: string) =>
    query(`Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`),
  nodeUnexpected: (found: string, expected: string) =>
    query(`An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`),
  jsonInvalid: () => query('Invalid JSON. A token was not recognized in the JSON content.'),
  argumentMissing: (name: string) => error(400, -1, invalidQuery, `The parameter ${name} is missing or invalid.`),
  parameterUnknown: (name: string, method: string) => query(`The parameter ${name} does not exist in method ${method}.`),
  argumentInvalid: (message: string) => error(400, -2147024809, 'System.ArgumentException', message),
  batchInvalid: (reason: string) => query(`The batch request is not valid: ${reason}`),
  methodNotAllowed: (method: string, resource: string) =>
    error(405, -1, serviceException, `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`),
  bodyTooLarge: (limit: number) =>
    error(413, -1, serviceException, `The request body is larger than ${limit} bytes.`),
  csomInvalid: (reason: string) => query(`The client request is not valid: ${reason}`),
  csomIdentityUnknown: (identity: string) => error(400, -2147024809, 'System.ArgumentException', `The object identity ${identity} does not belong to this web.`),
  broken: (reason: string) => error(500, -1, 'System.Exception', `The local SharePoint failed: ${reason}`),

  notBuilt: (what: string) => error(501, -1, 'Local.NotSupportedException', `The local SharePoint does not support ${what}.`),
} as const;
