import type { Instant } from '../registers/calendar';
import type { RawRow } from '../registers/decode';
import { stockholm } from './memory/memorySite';
import { StoreError } from './registerStore';
import { soundChange, soundRow } from './soundRow';

const training = {
  title: 'Räkning',
  countedOn: '2025-11-30',
  unit: 'Äldreomsorgen',
  course: 'Grundkurs',
  allMandatory: true,
  audience: 'employees',
  employees: 10,
  completed: 8
} as const;

const refused = (write: () => unknown): StoreError => {
  try {
    write();
  } catch (error) {
    return error as StoreError;
  }
  throw new Error('nothing was refused');
};

const nothingStored = (): Promise<RawRow> => Promise.reject(new Error('asked for the stored row'));

test('en rad skrivs med SharePoints namn, svenska val och webbplatsens midnatt', () => {
  expect(soundRow('trainingRecords', training, stockholm)).toEqual({
    Title: 'Räkning',
    CountedOn: '2025-11-29T23:00:00Z',
    Unit: 'Äldreomsorgen',
    Course: 'Grundkurs',
    AllMandatory: true,
    Audience: 'Medarbetare',
    Employees: 10,
    Completed: 8
  });
});

test('fler genomförda än anställda skrivs aldrig', () => {
  const error = refused(() => soundRow('trainingRecords', { ...training, completed: 11 }, stockholm));
  expect(error).toBeInstanceOf(StoreError);
  expect(error.failure).toBe('invalid');
  expect(error.problems).toMatchObject([{ code: 'ruleBroken', field: 'completedWithinEmployees' }]);
});

test('ett tomt obligatoriskt fält, ett för stort tal och ett okänt val nämns vid namn', () => {
  const level = { title: 'Objekt', kind: 'local', confidentiality: 4, integrity: 1, availability: 1, classifiedOn: '2025-01-01' } as const;
  const flags = {
    containsPersonalData: false,
    containsSensitiveData: false,
    infoSecCoordinatorTookPart: false,
    dataProtectionOfficerTookPart: false,
    secrecyGround: []
  };
  expect(refused(() => soundRow('classifications', { ...level, ...flags }, stockholm)).problems).toMatchObject([
    { field: 'confidentiality', code: 'outOfRange', value: '4' }
  ]);
  expect(refused(() => soundRow('trainingRecords', { ...training, unit: '' }, stockholm)).problems).toMatchObject([
    { field: 'unit', code: 'missing' }
  ]);
  expect(
    refused(() => soundRow('trainingRecords', { ...training, audience: 'vikarier' as 'employees' }, stockholm)).problems
  ).toMatchObject([{ field: 'audience', code: 'notAChoice', value: 'vikarier' }]);
});

test('en dag som inte finns vägras', () => {
  expect(refused(() => soundRow('trainingRecords', { ...training, countedOn: '2025-02-30' }, stockholm))).toMatchObject({
    failure: 'invalid',
    message: expect.stringContaining('2025-02-30') as string
  });
});

test('en ändring rör bara de fält den nämner, och ett tömt fält blir tomt', async () => {
  const change = await soundChange('incidents', { unit: undefined, imyReportedAt: '2025-03-01T10:00:00Z' as Instant }, stockholm, nothingStored);
  expect(change).toEqual({ Unit: null, ImyReportedAt: '2025-03-01T10:00:00Z' });
});

test('en regel över flera fält prövas mot det som redan står där', async () => {
  const stored = async (): Promise<RawRow> => ({ Id: 3, Employees: 10, Completed: 8 });
  await expect(soundChange('trainingRecords', { employees: 7 }, stockholm, stored)).rejects.toMatchObject({ failure: 'invalid' });
  await expect(soundChange('trainingRecords', { employees: 8 }, stockholm, stored)).resolves.toEqual({ Employees: 8 });
});

test('den lagrade raden läses inte när ändringen räcker för att pröva regeln', async () => {
  await expect(
    soundChange('trainingRecords', { employees: 7, completed: 7 }, stockholm, nothingStored)
  ).resolves.toEqual({ Employees: 7, Completed: 7 });
});
