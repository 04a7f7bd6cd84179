import type { SettingsRow } from '../row';

export const settings: SettingsRow = {
  title: 'Inställningar (påhittat exempel)',
  administration: 'Exempelförvaltningen',
  committee: 'Exempelnämnden (påhittat exempel)',
  headTitle: 'Förvaltningschef',
  trainingTarget: 90,
  escalationHours: 2,
  retentionYears: 3
};
