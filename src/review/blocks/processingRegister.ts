import type { Figure } from '../figure';
import type { BlockContext } from './context';

export type ProcessingRegisterBlock = { readonly kind: 'processingRegister'; readonly coverage: Figure };

export const processingRegisterBlock = ({ figures }: BlockContext): ProcessingRegisterBlock => ({
  kind: 'processingRegister',
  coverage: figures.processingCoverage
});
