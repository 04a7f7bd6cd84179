import { Icon } from '@fluentui/react/lib/Icon';
import { loadTheme, type ITheme } from '@fluentui/react/lib/Styling';
import * as utilities from '@fluentui/react/lib/Utilities';

export * from '@fluentui/react';
export * from '@fluentui/react/lib/Styling';
export * from '@fluentui/react/lib/Utilities';

// SharePoint loads the page's theme into its own copy of Fluent. A web part's copy only finds it among the shared settings.
loadTheme((window as unknown as { FabricConfig: { theme: ITheme } }).FabricConfig.theme);

// Names that Microsoft's own bundle of Fluent 8 has beside the public ones.
export const workaround_Icon = { Icon };
export const IconType = { default: 0, image: 1 };
export const SpinnerType = { normal: 0, large: 1 };
export const _Utilities = utilities;

/** The decorator of office-ui-fabric-react: a method bound to its instance at first use. */
export const autobind = (_prototype: object, name: string, descriptor: PropertyDescriptor): PropertyDescriptor => {
  const method = descriptor.value as (...values: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object): unknown {
      const bound = method.bind(this);
      Object.defineProperty(this, name, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
};
