import type { Row } from '../../row';
import { proposed2024 } from './proposed2024';
import { proposed2025 } from './proposed2025';
import { proposed2026 } from './proposed2026';
import { proposedEarly } from './proposedEarly';

export const actions: readonly Row<'actions'>[] = [...proposedEarly, ...proposed2024, ...proposed2025, ...proposed2026];
