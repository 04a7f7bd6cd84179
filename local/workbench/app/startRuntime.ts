import { elements } from '../pages/pageData';
import { jsonIn } from './json';
import type { PreloadedData } from './privateApi';
import { showFailure } from './showFailure';

/** What the assembly leaves on the window. */
interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: PreloadedData, onFailure: (error: unknown) => void): Promise<unknown>;
}

const loader = (window as unknown as { spModuleLoader: ModuleLoader }).spModuleLoader;
const preloaded = jsonIn<PreloadedData>(elements.preloaded);

Object.assign(window, { _spPageContextInfo: { ...preloaded.spPageContextInfo } });
loader._isTelemetryDisabled = true;
loader.start(preloaded, showFailure).catch(showFailure);
