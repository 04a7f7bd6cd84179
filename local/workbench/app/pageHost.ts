import { elements } from '../pages/pageData';
import { TeamsAwareWebPartHost, type WebPartLoading } from './privateApi';
import { showFailure } from './showFailure';

/** The page's side of the web part: it hears when the web part has drawn itself, when it fails and when it has unsaved changes. */
export class PageHost extends TeamsAwareWebPartHost {
  /** Set once the page is ready to be edited. */
  public onChanged?: () => void;

  /** The framework compares the web part's properties every second while the page is edited. */
  public setDirty(): void {
    this.onChanged?.();
  }

  public override onAfterWebPartRender(loading: WebPartLoading): void {
    super.onAfterWebPartRender(loading);
    const canvas = document.getElementById(elements.canvas);
    if (canvas && canvas.dataset.state !== 'failed') canvas.dataset.state = 'rendered';
    performance.mark('web part rendered');
  }

  public override onAfterWebPartLoadFailed(_loading: WebPartLoading, error: Error): void {
    showFailure(error);
  }

  public override onAfterWebPartInitializeFailed(_loading: WebPartLoading, error: Error): void {
    showFailure(error);
  }

  public override onAfterWebPartRenderFailed(_loading: WebPartLoading, error: Error): void {
    showFailure(error);
  }
}
