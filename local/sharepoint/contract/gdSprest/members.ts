/**
 * What becomes of each member that gd-sprest gives an object when it runs.
 * - `tried`: a test of this folder calls it.
 * - `refused`: SharePoint has it and this server does not build it: 501.
 * - `foreign`: what gd-sprest hangs there and SharePoint has elsewhere: an unknown address, 404.
 * - `garbled`: gd-sprest 9.8.2 sends what cannot be read, or posts what is only read (K): 400 or 405.
 * - `untried`: this server answers it, but no test of this folder calls it.
 */
export type Fate = {
  readonly tried: string;
  readonly refused?: string;
  readonly foreign?: string;
  readonly garbled?: string;
  readonly untried?: string;
};

export const fates = {
  List: {
    tried: 'ContentTypes Fields Items RoleAssignments RootFolder Views breakRoleInheritance delete getChanges getItemById getItemByStringId getItemByUniqueId getItems getItemsByQuery getUserEffectivePermissions getView query renderListDataAsStream resetRoleInheritance update',
    refused: 'CreatablesInfo DescriptionResource EventReceivers Forms InformationRightsManagementSettings Subscriptions TitleResource UserCustomActions WorkflowAssociations addItemUsingPath bulkValidateUpdateListItems cAAECreateTempFolder cAAERenameFileInTemporaryFolder cancelDeleteFileVersions clearBusinessAppMigrationInteractiveData copyTemplateAndGetMetadata createDocumentAndGetEditLink createDocumentFromCAAETemplate createDocumentFromCAAETemplateV2 createDocumentFromContentAssemblyTemplate createDocumentWithDefaultName createHVCSItemApprovalRequest createListForm createMappedView createRuleEx createSmartTemplateContentTypeAndAddToList createSmartTemplateContentTypeAndAddToListV2 enableQueryableColumns enqueueAsyncActionTaskById ensureSignoffStatusField getAllRules getAsyncActionConfig getAsyncActionTaskIds getBloomFilter getBloomFilterWithCustomFields getBusinessAppMigrationInteractiveData getBusinessAppOperationStatus getCAAETemplateMetadata getCAAETemplateMetadataV2 getCheckedOutFiles getContentAssemblyDocumentFieldValues getContentAssemblyTemplateFields getListForms getLookupFieldChoices getMappedApp getMappedApps getProgressForDeleteFileVersions getProgressForFileVersionExpirationReport getSpecialFolderUrl isSyntexAIFeaturesFlightEnabled lockSmartTemplate mapFieldsToColumnsForModernTemlate mapFieldsToColumnsForModernTemplate parseDocumentTemplate publishMappedView publishSnippet publishTemplateV2 refreshLockSmartTemplate renderExtendedListFormData renderListContextMenuData renderListFilterData renderListFormData saveAsNewView saveAsTemplate searchLookupFieldChoices setColumnMapping setContentAssemblyTemplateReadOnly setExemptFromBlockDownloadOfNonViewableFiles setItemsOrder setListCustomOrderFlag setQuickstepOrdering startDeleteFileVersions startDeleteFileVersionsByMode startFileVersionExpirationReport syncFlowCallbackUrl syncFlowInstance syncFlowInstances syncFlowTemplates unlockSmartTemplate unpublishMappedView unsetContentAssemblyTemplateReadOnly updateCAAETemplate updateCAAETemplateV2 updateContentAssemblyDocument updateFormProcessingModelRetentionLabel updateFormProcessingModelSettings updateListForm updateRuleEx validateAppName',
    // deleteRule deletes the list it is asked of. The answer of getListItemChangesSinceToken is XML: gd-sprest reads JSON only and never comes back.
    untried: 'BrowserFileHandling DefaultDisplayFormUrl DefaultEditFormUrl DefaultNewFormUrl DefaultView EffectiveBasePermissions FirstUniqueAncestorSecurableObject ParentWeb addItem addValidateUpdateItem addValidateUpdateItemUsingPath deleteRule getListItemChangesSinceToken getRelatedFields recycle renderListData reserveListItemId startRecycle',
  },
  Items: { tried: 'add getById getByStringId query' },
  Item: {
    tried: 'AttachmentFiles ContentType FieldValuesAsHtml FieldValuesAsText FieldValuesForEdit File ParentList Versions breakRoleInheritance delete resetRoleInheritance update',
    refused: 'Comments GetDlpPolicyTip Properties addThumbnailFieldData archive doEntitiesHaveAccessToLabel folderArchiveProgress folderUnarchiveProgress getChanges getComments getVersionById getVersions getWOPIFrameUrl mediaServiceUpdate mediaServiceUpdateV2 overridePolicyTip parseAndSetFieldValue recycleWithParameters renderListItemDataAsStream setCommentsDisabled setComplianceTag setComplianceTagWithExplicitMetasUpdate setComplianceTagWithHold setComplianceTagWithMetaInfo setComplianceTagWithNoHold setComplianceTagWithRecord systemUpdate unarchive updateEx updateOverwriteVersion validateUpdateFetchListItem validateUpdateFetchListItemInFolder',
    untried: 'FirstUniqueAncestorSecurableObject Folder RoleAssignments deleteWithParameters getUserEffectivePermissions query recycle validateUpdateListItem',
  },
  Fields: { tried: 'addField createFieldAsXml query', garbled: 'getById getByInternalNameOrTitle getByTitle', untried: 'addDependentLookupField' },
  Field: { tried: 'delete setShowInEditForm update', refused: 'disableIndex enableIndex', garbled: 'add', untried: 'query setShowInDisplayForm setShowInNewForm' },
  Views: { tried: 'add getById getByTitle query' },
  AttachmentFiles: { tried: 'add', untried: 'addUsingPath getByFileName getByFileNameAsPath query' },
  SiteGroups: { tried: 'add getById getByName removeById', untried: 'query removeByLoginName' },
  SiteUsers: {
    tried: 'getByEmail getById query removeById',
    refused: 'addUserById getByObjectId getByPuid',
    // getByLoginName puts the # of a login name into the address as it is, which ends it.
    untried: 'add getByLoginName removeByLoginName',
  },
  RoleAssignments: { tried: 'addRoleAssignment query removeRoleAssignment', untried: 'getByPrincipalId' },
  ContentTypes: { tried: 'add addAvailableContentType getById query', untried: 'create' },
  ContentType: { tried: 'FieldLinks Fields delete update', refused: 'WorkflowAssociations reorderFields', untried: 'query' },
  Files: {
    tried: 'add addUsingPath query',
    refused: 'addStub addStubUsingPath addTemplateFile ensurePublishedFile getBaseFile getByPathOrAddStub getByUrlOrAddStub getPublishedFile stopPublish',
    untried: 'getByUrl',
  },
  File: {
    tried: 'Author CheckedOutByUser ListItemAllFields ModifiedBy Versions checkIn checkOut content copyTo delete moveTo openBinaryStream recycle saveBinaryStream undoCheckOut',
    refused: 'EffectiveInformationRightsManagementSettings InformationRightsManagementSettings VersionEvents addClientActivities addFileScannerWorkItem approve changeContentStorageSchema checkAccessAndPostViewAuditEvent deny executeCobaltRequest getFileUserValue getImagePreviewUri getImagePreviewUrl getMediaServiceMetadata getPreAuthorizedAccessUrl getPreAuthorizedAccessUrl2 getUploadStatus getWOPIFrameUrl publish recycleWithETag recycleWithParameters setExpirationDate setFileUserValue setMediaServiceMetadata unPublish updateVirusInfo upload uploadWithChecksum',
    garbled: 'continueUpload finishUpload finishUploadWithChecksum getLimitedWebPartManager startUpload startUploadFile update',
    untried: 'LockedByUser Properties cancelUpload copyToUsingPath deleteWithParameters moveToUsingPath openBinaryStreamWithOptions query',
  },
  Folders: { tried: 'add query', foreign: 'Files Folders ParentFolder StorageMetrics', untried: 'addUsingPath addWithOverwrite getByPath getByUrl' },
  Folder: {
    tried: 'Files Folders ListItemAllFields ParentFolder delete moveTo query recycle',
    refused: 'getChanges getListItemChanges recycleWithParameters startDelete',
    garbled: 'update',
    untried: 'Properties StorageMetrics addSubFolder addSubFolderUsingPath deleteWithParameters moveToUsingPath',
  },
} satisfies Readonly<Record<string, Fate>>;
