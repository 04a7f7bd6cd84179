import { trainingRecords } from '../trainingRecords';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const counts = ['title', 'countedOn', 'unit', 'employees', 'completed', 'allMandatory', 'audience'] as const;
const latestFirst = [{ field: 'countedOn', descending: true }, { field: 'unit' }] as const;

export const trainingRecordsLayout = layoutOf(trainingRecords, {
  purpose: 'Hur många som gått utbildningarna, per enhet. Bara antal, aldrig personer.',
  descriptions: {
    title: 'Kort rubrik, till exempel enhet och kurs.',
    countedOn: 'Dagen som antalen gäller. Rader med samma dag är en räkning.',
    unit: 'Enheten som räknas. Enheter med färre än fem medarbetare visas aldrig var för sig.',
    course: 'Kursens namn.',
    allMandatory: 'Ja om raden räknar dem som gått alla obligatoriska utbildningar. De raderna ger utbildningsgraden.',
    audience: 'Medarbetare räknar alla, även chefer. Ledning räknar ledningen för sig.',
    employees: 'Hur många som ska ha gått kursen.',
    completed: 'Hur många av dem som har gått den.',
    population: 'Vilka som räknas, till exempel tillsvidareanställda den 1\u00a0oktober.',
    importId: recurringHelp.importId
  },
  views: [
    { name: 'ThisYear', title: 'Årets', shows: counts, where: { field: 'countedOn', inYear: true }, orderBy: latestFirst, isDefault: true },
    {
      name: 'LastTwelveMonths',
      title: 'Senaste tolv månaderna',
      shows: counts,
      where: { field: 'countedOn', from: 'today', offsetDays: -365 },
      orderBy: latestFirst
    },
    { name: 'AllItems', title: 'Alla', shows: [...counts, 'course'], orderBy: latestFirst }
  ],
  form: [],
  rowRule: { formula: '=[Completed]<=[Employees]', message: 'Antal som genomfört kan inte vara fler än antal medarbetare.' }
});
