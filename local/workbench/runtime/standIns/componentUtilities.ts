export const _Utilities = {};
export const FAB_TOGGLE_EVT = 'fab-toggle';
export const ReadingMode = { polite: 'polite', assertive: 'assertive', Polite: 'polite', Assertive: 'assertive' };
export const ScreenReaderAlert = { read: (): void => undefined };
export const getTimestampForGettyContent = (): string => '';

export const SortableLoader = {
  load: (): Promise<never> => Promise.reject(new Error('Sorting by drag is not available on the local page'))
};
