import { aMinorBreach, anIncident } from '../incidentRow';
import type { IncidentRow } from '../incidentRow';
import { incidents as disjoint } from '../kungsholmen2025/incidents/incidents';
import { variantOf } from '../variant';

/**
 * Gives the same lines as the disjoint events, though one row may count in several of them, one row is two telephones,
 * and some lie within a minute of the New Year in Sweden (an hour before it in UTC).
 */
export const incidents: readonly IncidentRow[] = variantOf(disjoint, {
  left: ['nis incident', 'lost notes', 'phone at event'],
  changed: {
    'supplier leak': {
      nisIncident: 'yes',
      escalatedToCityAt: '2025-08-25T12:10:00Z',
      alertedAt: '2025-08-25T15:05:00Z',
      notifiedAt: '2025-08-26T08:30:00Z',
      handledAt: '2025-09-12T14:00:00Z',
      finalReportedAt: '2025-09-22T09:00:00Z',
      nisReference: 'MSB 2025-10402'
    },
    'computer on train': {
      personalDataBreach: 'yes',
      breachRisk: 'unlikely',
      affectedPersons: 3,
      dataSubjectCategories: 'Medarbetare',
      dataCategories: 'Namn, anteckningar från medarbetarsamtal',
      notReportedReason: 'Hårddisken är krypterad och datorn har inte varit ansluten sedan den försvann.'
    },
    'phone on bus': { title: 'Två mobiltelefoner stulna ur tjänstebil', quantity: 2 },
    'first phishing': { awareAt: '2024-12-31T23:00:00Z', sourceReference: 'IA-2025-0001' },
    'december form': { awareAt: '2025-12-31T22:59:00Z' }
  },
  added: [
    anIncident({
      title: 'Falskt nyårserbjudande sista sekunden på året',
      kind: 'phishing',
      sourceReference: 'IA-2024-0512',
      unit: 'Äldreomsorg',
      awareAt: '2024-12-31T22:59:59Z',
      measures: 'Meddelandet raderades.'
    }),
    anIncident({
      title: 'Mobiltelefon borttappad på nyårsnatten',
      kind: 'mobilePhoneLoss',
      source: 'serviceDesk',
      sourceReference: 'SD-26-00002',
      unit: 'Äldreomsorg',
      awareAt: '2025-12-31T23:00:00Z'
    }),
    aMinorBreach({
      title: 'Dator stulen under nyårsnatten',
      kind: 'computerLoss',
      source: 'serviceDesk',
      sourceReference: 'SD-26-00003',
      unit: 'Individ- och familjeomsorg',
      awareAt: '2025-12-31T23:30:00Z',
      policeReportNumber: '5000-K1042-26',
      affectedPersons: 1,
      dataSubjectCategories: 'Medarbetare',
      dataCategories: 'Namn',
      notReportedReason: 'Hårddisken är krypterad och datorn innehöll inga handlingar.'
    })
  ]
});
