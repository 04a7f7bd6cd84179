import { ServiceKey } from '@microsoft/sp-core-library';

interface EditFailure {
  readonly errorMessage?: string;
}

/** Where SharePoint's page counts what goes wrong in edit mode. Here a failure is told on the console, so that a test sees it. */
export const _logFailuresForEditCustomerPromise = (failure: EditFailure): void => {
  console.error('Edit mode failed:', failure.errorMessage, failure);
};

export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create(
    'workbench:EditModeCustomerPromiseHandler',
    _EditModeCustomerPromiseHandler
  );

  public logFailure(): void {}

  public logFailures(): void {}
}
