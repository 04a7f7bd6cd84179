const sections = (n: number): string => `${n} avsnitt`;

export const firstReviewSv = {
  year: 'Skapa för år',
  reading: 'Ser efter vad som redan finns',
  willMake: (year: number, n: number): string =>
    `Genomgången för ${year} skapas som utkast med ${sections(n)}: stående text, tomma avsnitt för årets text och de delar som räknas ur listorna. Avsnitten kan ändras efteråt, och ett avsnitt som inte säger något visas inte.`,
  willAdd: (year: number, present: number, missing: number): string =>
    `${sections(present)} för ${year} finns redan och lämnas som de är. ${sections(missing)} skapas.`,
  willMakeRow: (year: number): string => `Alla avsnitt för ${year} finns redan och lämnas som de är. Raden i listan Genomgångar skapas.`,
  isThere: (year: number): string => `Genomgången för ${year} finns redan.`,
  noDraft: (year: number, status: string): string => `Genomgången för ${year} har läget ${status}. Inga avsnitt läggs till.`,
  create: (year: number): string => `Skapa genomgången för ${year}`,
  goOn: (year: number): string => `Fortsätt skapa genomgången för ${year}`,
  show: (year: number): string => `Visa genomgången för ${year}`,
  retry: 'Försök igen',
  stop: 'Avbryt',
  stopping: 'Avbryter när raden är sparad',
  makingSection: (number: string): string => `Skapar avsnitt ${number}`,
  makingReview: 'Skapar raden i listan Genomgångar',
  counted: (done: number, of: number): string => `${done} av ${of}`,
  stopped: (done: number, of: number): string => `Avbrutet. ${done} av ${of} rader är skapade och ligger kvar.`,
  sectionRefused: (heading: string): string => `Avsnittet ”${heading}” kunde inte skapas. Det som redan är skapat ligger kvar.`,
  listRefused: (list: string): string => `Listan ${list} kunde inte ändras. Det som redan är skapat ligger kvar.`,
  forbidden: (list: string): string => `Du får inte ändra i listan ${list}. Be webbplatsens ägare om behörighet.`,
  said: (message: string): string => `SharePoint svarade: ${message}`,
  couldNotRead: 'Det går inte att se vad som redan finns, så ingenting skapas.'
};
