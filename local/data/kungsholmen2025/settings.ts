import type { SettingsRow } from '../row';

export const settings: SettingsRow = {
  title: 'Inställningar',
  administration: 'Kungsholmens stadsdelsförvaltning',
  committee: 'Kungsholmens stadsdelsnämnd',
  headTitle: 'Stadsdelsdirektör',
  trainingTarget: 80,
  escalationHours: 4,
  retentionYears: 5
};
