import { counted, figure } from './figureWords';
import { numbersIn } from './numbers';
import type { Strings } from './strings';

const { number, percent, signed } = numbersIn('en-US');

const sumOf = (kind: string): string => `The sum of the quantities of the period's incidents of the kind ${kind}.`;

export const figuresEn: Strings['figures'] = {
  nisReported: figure(
    counted('NIS incident reported', 'NIS incidents reported'),
    'Incidents during the period that are NIS incidents (significant incidents) and for which an initial alert or an incident notification has been given.'
  ),
  personalDataBreaches: figure(
    counted('personal data breach', 'personal data breaches'),
    'Incidents during the period that have been assessed as personal data breaches. Each incident counts once.'
  ),
  personalDataBreachesReported: figure(
    counted('personal data breach notified to IMY', 'personal data breaches notified to IMY'),
    'The period\u2019s personal data breaches that have been notified to the Swedish Authority for Privacy Protection (IMY).'
  ),
  phishingInIa: figure('phishing in IA', `${sumOf('phishing')} Only incidents whose source is IA.`),
  burglaries: figure(counted('burglary', 'burglaries'), sumOf('burglary')),
  serviceCardLosses: figure(counted('lost service card', 'lost service cards'), sumOf('lost service card')),
  mobilePhoneLosses: figure(counted('lost mobile phone', 'lost mobile phones'), sumOf('lost mobile phone')),
  computerLosses: figure(counted('lost computer', 'lost computers'), sumOf('lost computer')),
  phishingElsewhere: figure('phishing reported elsewhere', `${sumOf('phishing')} Only incidents whose source is another than IA.`),
  misdirected: figure(counted('misdirected message', 'misdirected messages'), sumOf('misdirected message')),
  unauthorisedAccess: figure(
    counted('case of unauthorised access', 'cases of unauthorised access'),
    sumOf('unauthorised access')
  ),
  malware: figure(counted('case of malware', 'cases of malware'), sumOf('malware')),
  outages: figure(counted('outage', 'outages'), sumOf('outage')),
  otherInformationIncidents: figure(
    counted('other information security incident', 'other information security incidents'),
    sumOf('other')
  ),
  informationIncidents: figure(
    counted('information security incident', 'information security incidents'),
    'The sum of the quantities of all the period\u2019s incidents that are information security incidents.'
  ),
  trainingCoverage: figure(
    'have completed the training',
    'The share of employees who have completed all mandatory courses, by the period\u2019s latest count that shows it.'
  ),
  managementTraining: figure(
    'of management have completed the training',
    'The share of management who have completed all mandatory courses, by the period\u2019s latest count that shows it.'
  ),
  classificationsDone: figure(
    counted('information classification', 'information classifications'),
    'Information classifications made during the period.'
  ),
  classificationsOverdue: figure(
    counted('overdue classification', 'overdue classifications'),
    'Information classifications whose review should have been made by now. Without a review date, twelve months after the classification apply.'
  ),
  processingCoverage: figure(
    'processing activities with a current classification',
    'The share of active processing activities that have an information classification that is not overdue.'
  ),
  actionsDue: figure(
    counted('action to follow up', 'actions to follow up'),
    'Actions of earlier reviews with this year as target year, and older ones that are still open. Cancelled actions do not count.'
  ),
  actionsDone: figure(counted('action done', 'actions done'), 'Those of the actions to follow up that are done.')
};

export const overviewEn: Strings['overview'] = {
  heading: 'Key figures',
  of: (part, whole) => `${number(part)} of ${number(whole)}`,
  change: (difference, unit, year) => {
    if (difference === 0) return `unchanged since ${year}`;
    const points = Math.abs(difference) === 1 ? ' percentage point' : ' percentage points';
    return `${signed(difference)}${unit === 'percent' ? points : ''} since ${year}`;
  },
  target: target => `target ${percent(target)}`,
  toRecipients: names => `to ${names.join(' and ')}`,
  ofWhichToImy: n => `${number(n)} to IMY`,
  unavailable: 'not available',
  noBasis: 'no basis'
};
