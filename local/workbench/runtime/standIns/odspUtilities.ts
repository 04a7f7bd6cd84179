export const StringHelper = {
  format: (text: string, ...values: readonly unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
  getLocaleNumberString: (value: number): string => Number(value).toLocaleString()
};
