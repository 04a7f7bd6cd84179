import type { SharePointError } from '../errors';
import type { Flavour } from './flavour';

export const errorJson = (error: SharePointError, flavour: Flavour): Record<string, unknown> => {
  if (flavour.v4) return { error: { code: error.code, message: error.message } };
  const content = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return flavour.metadata === 'verbose' ? { error: content } : { 'odata.error': content };
};
