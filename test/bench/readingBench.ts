import assert from 'node:assert/strict';

import { reviewSources } from '../../src/registers/reading';
import type { Readings } from '../../src/registers/reading';
import type { RegisterStore } from '../../src/store/registerStore';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import { sharePointStore } from '../../src/store/sharePoint/sharePointStore';
import { benchSite } from './benchSite';
import type { Measurement } from './measurement';
import { kilobytes, milliseconds, noted, requestRatio, requests, timeRatio, times } from './measurement';
import type { Received } from './meteredConnection';
import { meteredConnection } from './meteredConnection';
import { plainReading } from './plainReading';
import { waitOf } from './stopwatch';

const reader = 'isam';
const manyRows = 10_000;
const delay = 100;

/** The page is delivered with a digest of its own site, before any script runs. */
const withPageDigest = async (connection: SharePointConnection): Promise<SharePointConnection> => {
  const answer = await connection.fetch(`${connection.siteUrl}/_api/contextinfo`, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  const { FormDigestValue: digest } = (await answer.json()) as { readonly FormDigestValue: string };
  return { ...connection, pageDigest: { siteUrl: connection.siteUrl, value: () => digest } };
};

const read = async (store: RegisterStore): Promise<Readings> => store.batch(reviewSources);

const rowsIn = (readings: Readings): number =>
  Object.values(readings).reduce((sum, reading) => {
    assert.equal(reading.state, 'read');
    return sum + (reading.state === 'read' ? reading.items.length + reading.damaged.length : 0);
  }, 0);

/** Requests for a yearly review of ordinary size. */
const ordinary = async (siteUrl: string): Promise<readonly Measurement[]> => {
  const { connection, received } = meteredConnection(siteUrl, reader);
  const onOwnSite = sharePointStore(await withPageDigest(connection));
  received();
  await read(onOwnSite);
  const cold = received();
  await read(onOwnSite);
  const warm = received();
  await read(sharePointStore(connection));
  const elsewhere = received();
  return [
    requests('requests, Kungsholmen, cold, page on the same site', cold.requests, { atMost: 2 }),
    requests('requests, Kungsholmen, cold, page on another site', elsewhere.requests, { atMost: 2 }),
    requests('requests, Kungsholmen, warm', warm.requests, { atMost: 1 }),
    noted('bytes, Kungsholmen, cold', bytesText(cold))
  ];
};

const bytesText = ({ bytes, gzipped }: Received): string => `${kilobytes(bytes)} (gzip ${kilobytes(gzipped)})`;

type Ways<T> = { readonly ours: T; readonly plain: T };

/** Both read the same rows. */
const carried = async (siteUrl: string): Promise<Ways<Received>> => {
  const { connection, received } = meteredConnection(siteUrl, reader);
  const page = await withPageDigest(connection);
  received();
  const rows = rowsIn(await read(sharePointStore(page)));
  const ours = received();
  assert.equal(await plainReading(connection), rows);
  return { ours, plain: received() };
};

/** Time until every row is there; ours includes decoding them. */
const waited = async (siteUrl: string, delayOfRequest: number, turns: number): Promise<readonly Measurement[]> => {
  const { connection } = meteredConnection(siteUrl, reader, delayOfRequest);
  const page = await withPageDigest(connection);
  const { ours, plain } = await waitOf(turns, { ours: () => read(sharePointStore(page)), plain: () => plainReading(connection) });
  const where = delayOfRequest === 0 ? 'same machine' : `${delayOfRequest} ms more a request`;
  return [
    noted(`time, 10 000 rows, ${where}, ours / plain page`, `${milliseconds(ours)} / ${milliseconds(plain)}`),
    timeRatio('  plain ÷ ours', plain / ours, { atLeast: 10 })
  ];
};

/** Many rows, against a page that fetches every list page by page with all its fields. */
const many = async (siteUrl: string): Promise<readonly Measurement[]> => {
  const { ours, plain } = await carried(siteUrl);
  return [
    noted('requests, 10 000 rows, ours / plain page', `${ours.requests} / ${plain.requests}`),
    requestRatio('  plain ÷ ours', plain.requests / ours.requests, { atLeast: 10 }),
    noted('bytes, 10 000 rows, ours', bytesText(ours)),
    noted('bytes, 10 000 rows, plain page', bytesText(plain)),
    noted('  plain ÷ ours', `${times(plain.bytes / ours.bytes)} (gzip ${times(plain.gzipped / ours.gzipped)})`),
    ...(await waited(siteUrl, 0, 5)),
    ...(await waited(siteUrl, delay, 1))
  ];
};

export const readingBench = async (): Promise<readonly Measurement[]> => {
  const { siteUrl, fill, stop } = await benchSite();
  try {
    const few = await ordinary(siteUrl);
    await fill(manyRows);
    return [...few, ...(await many(siteUrl))];
  } finally {
    await stop();
  }
};
