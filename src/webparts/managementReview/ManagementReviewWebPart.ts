import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class ManagementReviewWebPart extends BaseClientSideWebPart<{}> {
  public render(): void {
    this.domElement.textContent = 'Ledningens genomgång';
  }
}
