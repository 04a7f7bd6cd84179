import { numbersIn } from './numbers';
import type { Sentence } from './sentence';
import { mark, sentence } from './sentence';
import { shareWords } from './share';
import type { Strings } from './strings';

const { number, percent } = numbersIn('en-US');

const inflected = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** How a share of people is said at the start of a sentence: "About 16% of …". */
const about = (share: number, ofPeople: string, everybody: string): Sentence => {
  if (share === 100) return sentence`${mark('share', everybody)}`;
  const words = shareWords(share, {
    none: percent(0),
    underOne: `Less than ${percent(1)}`,
    about: n => `About ${percent(n)}`,
    overNinetyNine: `Just over ${percent(99)}`
  });
  return sentence`${mark('share', words)} ${ofPeople}`;
};

const courses = 'the mandatory courses in information security and data protection';

export const documentEn: Strings['document'] = {
  nis: {
    reported: (count, recipient) =>
      sentence`${mark('count', number(count))} ${inflected(count, 'NIS incident has', 'NIS incidents have')} been reported to ${recipient}`,
    none: recipient => sentence`${mark('count', 'No')} NIS incident has been reported to ${recipient}`,
    subject: 'NIS incidents'
  },

  breaches: {
    counted: (count, reported, recipient) => {
      if (count === 0) return sentence`${mark('count', 'No')} personal data breaches`;
      if (count === 1) {
        return sentence`${mark('count', number(1))} personal data breach, which ${mark('reported', reported === 0 ? 'has not been notified' : 'has been notified')} to ${recipient}`;
      }
      return sentence`${mark('count', number(count))} personal data breaches, ${mark('reported', reported === 0 ? 'none' : number(reported))} of which ${inflected(reported, 'has', 'have')} been notified to ${recipient}`;
    },
    subject: 'Personal data breaches'
  },

  information: {
    label: 'Information security incidents:',
    subject: 'Information security incidents',
    phishingSubject: 'Phishing incidents',
    phishingInIa: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'phishing incident has', 'phishing incidents have')} been reported in IA`,
    burglaries: n => sentence`${mark('count', number(n))} ${inflected(n, 'burglary has', 'burglaries have')} been reported`,
    serviceCardLosses: (n, isFollowed) =>
      sentence`${mark('count', number(n))} reported ${inflected(n, 'loss of a service card', 'losses of service cards')}${isFollowed ? ',' : ''}`,
    mobilePhoneLosses: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'loss of a personal mobile phone', 'losses of personal mobile phones')}`,
    computerLosses: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'loss of a personal computer', 'losses of personal computers')}`,
    phishingElsewhere: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'phishing incident has', 'phishing incidents have')} been reported in other ways`,
    misdirected: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'misdirected message has', 'misdirected messages have')} been reported`,
    unauthorisedAccess: n =>
      sentence`${mark('count', number(n))} ${inflected(n, 'case of unauthorised access', 'cases of unauthorised access')}`,
    malware: n => sentence`${mark('count', number(n))} ${inflected(n, 'case of malware', 'cases of malware')}`,
    outages: n => sentence`${mark('count', number(n))} ${inflected(n, 'outage has', 'outages have')} been reported`,
    otherInformationIncidents: n =>
      sentence`${mark('count', number(n))} other ${inflected(n, 'information security incident', 'information security incidents')}`
  },

  training: {
    coverage: share => [
      ...about(share, 'of the administration\u2019s employees', 'All of the administration\u2019s employees'),
      ` have completed ${courses}.`
    ],
    noBasis: `There is no basis for saying what share of the administration\u2019s employees have completed ${courses}.`,
    management: share => [
      ...about(share, 'of the administration\u2019s management', 'All of the administration\u2019s management'),
      ` have completed ${courses}.`
    ],
    subject: 'Share of employees who have completed the mandatory courses',
    managementSubject: 'Share of management who have completed the mandatory courses',
    missingUnits: units =>
      `${inflected(units.length, 'One unit of the previous count is', 'Units of the previous count are')} missing from this one: ${units.join(', ')}.`
  },

  followUp: {
    done: (done, due) =>
      sentence`${mark('done', number(done))} of ${mark('due', number(due))} prioritised ${inflected(due, 'action', 'actions')} from earlier reviews ${inflected(done, 'is', 'are')} done.`,
    subject: 'Follow-up of earlier priorities',
    item: (words, status) => `${words} – ${status}`,
    statuses: { proposed: 'proposed', decided: 'decided', ongoing: 'ongoing', done: 'done', cancelled: 'cancelled' }
  },

  risks: {
    subject: 'Risks',
    item: (title, likelihood, impact, status) =>
      `${title} (${likelihood && impact ? `likelihood ${likelihood} of 4, impact ${impact} of 4, ` : ''}${status})`,
    statuses: { open: 'open', treating: 'being treated', accepted: 'accepted', closed: 'closed' }
  },

  classifications: {
    done: n =>
      n === 0
        ? sentence`${mark('done', 'No')} information classifications have been made.`
        : sentence`${mark('done', number(n))} ${inflected(n, 'information classification has', 'information classifications have')} been made.`,
    overdue: n =>
      n === 0
        ? sentence`${mark('overdue', 'No')} information classification is overdue for review.`
        : sentence`${mark('overdue', number(n))} ${inflected(n, 'information classification is', 'information classifications are')} overdue for review.`,
    subject: 'Information classifications',
    kinds: { local: 'Local', normative: 'Normative', procurement: 'Before procurement' },
    table: { caption: 'Information classifications by kind', kind: 'Kind', done: 'Made', overdue: 'Overdue' }
  },

  processing: {
    coverage: (part, whole) =>
      sentence`${mark('coverage', `${number(part)} of ${number(whole)}`)} active ${inflected(whole, 'processing activity', 'processing activities')} in the record of processing activities ${inflected(part, 'has', 'have')} a current information classification.`,
    noBasis: 'There is no basis for saying anything about the record of processing activities.',
    subject: 'Processing activities with a current information classification'
  },

  routines: {
    summary: (inPlace, all) =>
      `${number(inPlace)} of ${number(all)} local ${inflected(all, 'routine', 'routines')} ${inflected(inPlace, 'is', 'are')} adopted and current.`,
    item: (title, state) => `${title} – ${state}`,
    states: { missing: 'missing', draft: 'draft', adopted: 'adopted', outdated: 'outdated' },
    dueForReview: 'adopted, due for review',
    subject: 'Local routines'
  },

  roles: {
    summary: (filled, all) =>
      `${number(filled)} of ${number(all)} ${inflected(all, 'role', 'roles')} ${inflected(filled, 'is', 'are')} filled.`,
    vacant: (title, unit) => `${title}${unit ? `, ${unit}` : ''} – not filled`,
    subject: 'Roles'
  },

  priorities: {
    year: year => `${year} –`,
    subject: 'Priorities'
  },

  assessment: {
    questions: {
      infoSecAdequate: 'Is the information security work adequate?',
      infoSecEffective: 'Does the information security work have the desired effect?',
      privacyAdequate: 'Is the data protection work adequate?',
      privacyEffective: 'Does the data protection work have the desired effect?'
    },
    answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    answer: (question, answer) => `${question} ${answer}.`,
    subject: 'Assessment',
    decisions: 'Decisions'
  },

  activities: { subject: 'Work carried out' },

  unavailable: subject => sentence`${subject}: ${mark('figure', 'not available')}`,
  unavailableText: subject => `${subject}: not available`,
  otherUnits: 'Other units',
  title: year => `Management review ${year}`,
  footnotes: 'Footnotes',

  charts: {
    incidents: {
      caption: 'Information security incidents by month',
      month: 'Month',
      sum: 'Total',
      months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      groups: {
        phishing: 'Phishing',
        burglary: 'Burglary',
        losses: 'Losses',
        technical: 'Technology and access',
        other: 'Other'
      }
    },
    training: {
      caption: 'Mandatory courses completed by unit',
      unit: 'Unit',
      employees: 'Employees',
      completed: 'Completed',
      share: 'Share'
    }
  }
};
