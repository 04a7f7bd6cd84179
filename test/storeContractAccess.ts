import { registersWithout } from '../src/provisioning/settingsRow';
import { StoreError } from '../src/store/registerStore';

import { anIncident, aRisk } from './builders/rows';
import { itemsRead } from './itemsRead';
import type { SiteUnderTest } from './storeUnderTest';

/** What is closed, missing, hidden or very long is told as it is, never as an empty or shorter register. */
export const accessContract = (under: () => SiteUnderTest): void => {
  test('för en medarbetare är händelserna stängda, inte noll', async () => {
    await under().store.create('incidents', anIncident());
    const { incidents, settings, publishedReviews } = await under().staff.batch({
      incidents: ['kind'],
      settings: ['administration'],
      publishedReviews: ['reviewYear']
    });
    expect(incidents.state).toBe('closed');
    expect(settings.state).toBe('read');
    expect(publishedReviews.state).toBe('read');
    expect((await under().staff.list('incidents')).state).toBe('closed');
  });

  test('den som inte får skriva får ett nej, och ingenting skrivs', async () => {
    const { id } = itemsRead(await under().staff.list('settings'))[0] ?? { id: 0 };
    const { etag, item } = await under().staff.get('settings', id);
    await expect(under().staff.update('settings', id, etag, { committee: 'Min nämnd' })).rejects.toMatchObject({ failure: 'forbidden' });
    expect((await under().store.get('settings', id)).item).toEqual(item);
    await expect(under().staff.create('incidents', anIncident())).rejects.toBeInstanceOf(StoreError);
  });

  test('lagret vet vilka register var och en får skriva i', async () => {
    const keys = ['reviews', 'sections', 'publishedReviews', 'incidents'] as const;
    expect(await under().store.mayEdit(keys)).toEqual(new Set(['reviews', 'sections', 'incidents']));
    expect(await under().store.mayEdit(['publishedReviews', 'sections'])).toEqual(new Set(['sections']));
    expect(await under().staff.mayEdit(keys)).toEqual(new Set());
    expect(await under().store.mayEdit([])).toEqual(new Set());
  });

  test('i register som inte finns får ingen skriva', async () => {
    expect(await under().elsewhere.mayEdit(['settings', 'incidents'])).toEqual(new Set());
  });

  test('på en webbplats där inget är uppsatt fattas även inställningarna', async () => {
    const { settings, incidents } = await under().elsewhere.batch({ settings: ['title'], incidents: ['kind'] });
    expect([settings.state, incidents.state]).toEqual(['missing', 'missing']);
  });

  test('en rad som är dold för läsaren gör att registret inte räknas', async () => {
    const { item } = await under().store.create('risks', aRisk({ title: 'Dold risk' }));
    expect((await under().store.list('risks')).state).toBe('read');
    await under().hide('risks', item.id);
    const { risks, activities } = await under().store.batch({ risks: ['title'], activities: ['title'] });
    expect(risks.state).toBe('trimmed');
    expect(activities.state).toBe('read');
  });

  test('ett register som ingen har gjort fattas, och hindrar inte de andra', async () => {
    const settings = itemsRead(await under().store.list('settings'))[0];
    if (!settings) throw new Error('no settings');
    await under().remove('roles');
    const { etag } = await under().store.get('settings', settings.id);
    await under().store.update('settings', settings.id, etag, { registers: registersWithout(settings.registers, 'Roles') });
    const { roles, activities } = await under().store.batch({ roles: ['title'], activities: ['title'] });
    expect(roles.state).toBe('missing');
    expect(activities.state).toBe('read');
  });

  test('fler än 5 000 rader läses till den sista', async () => {
    const rows = Array.from({ length: 5050 }, (_, index) => ({
      Title: `Enhet ${index}`,
      CountedOn: '2025-11-15T12:00:00Z',
      Unit: `Enhet ${index}`,
      Course: 'Grundkurs',
      Audience: 'Medarbetare',
      Employees: 2,
      Completed: 1
    }));
    await under().putMany('trainingRecords', rows);
    const { trainingRecords, activities } = await under().store.batch({ trainingRecords: ['employees', 'completed'], activities: ['title'] });
    expect(itemsRead(trainingRecords)).toHaveLength(5050);
    expect(itemsRead(trainingRecords).reduce((sum, row) => sum + row.employees, 0)).toBe(10_100);
    expect(activities.state).toBe('read');
  }, 180_000);
};
