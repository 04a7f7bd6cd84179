import type { Chance } from './chance';

/** A row of the list: all three say the same, or it is half a row. */
export type Row = { readonly Id: number; readonly Title: string; readonly Token: string; readonly Body: string };

type Change =
  | { readonly kind: 'create'; readonly token: string }
  | { readonly kind: 'update'; readonly id: number; readonly token: string }
  | { readonly kind: 'delete'; readonly id: number; readonly isRecycled: boolean };

/** One client that writes whatever chance tells it, one request at a time, and remembers what it has been told is stored. */
type Writer = {
  readonly acknowledged: number;
  /** Changes that were sent and not answered, and how many of them turned out to be stored. */
  readonly unanswered: number;
  readonly stored: number;
  /** Writes until the connection breaks, and tells of each change that is acknowledged. Throws when it is refused. */
  work(listApi: string, told: () => void): Promise<void>;
  /** Compares the rows of the list with what must be there; sentences for what is wrong. */
  check(rows: readonly Row[]): readonly string[];
};

const mostRows = 30;

export const writerOf = (name: string, chance: Chance): Writer => {
  const known = new Map<number, string>();
  let unsure: readonly Change[] = [];
  let tokens = 0;
  const counts = { acknowledged: 0, unanswered: 0, stored: 0 };

  const newToken = (): string => `${name}-${(tokens += 1)}`;
  const changeAmong = (ids: number[]): Change => {
    const at = Math.floor(chance() * ids.length);
    const id = ids[at];
    if (id === undefined || chance() < 0.4 - (0.3 * ids.length) / mostRows) return { kind: 'create', token: newToken() };
    // Nothing is touched twice in one batch: each outcome can then be told from the row alone.
    ids.splice(at, 1);
    return chance() < 0.6 ? { kind: 'update', id, token: newToken() } : { kind: 'delete', id, isRecycled: chance() < 0.3 };
  };

  const acknowledge = (change: Change, id: number): void => {
    if (change.kind === 'delete') known.delete(change.id);
    else known.set(change.kind === 'create' ? id : change.id, change.token);
  };

  /** Changes are carried out in the order in which they were sent, so after the first that is missing none may be there. */
  const settle = (rows: ReadonlyMap<number, Row>): readonly string[] => {
    const found = new Map([...rows.values()].map(row => [row.Token, row.Id]));
    const outcomes = unsure.map(change => (change.kind === 'delete' ? (rows.has(change.id) ? undefined : change.id) : found.get(change.token)));
    unsure.forEach((change, index) => {
      const id = outcomes[index];
      if (id === undefined) return;
      counts.stored += 1;
      acknowledge(change, id);
    });
    const firstMissing = outcomes.indexOf(undefined);
    const isOrdered = firstMissing < 0 || outcomes.slice(firstMissing).every(id => id === undefined);
    counts.unanswered += unsure.length;
    unsure = [];
    return isOrdered ? [] : [`${name}: a change is stored although one before it in the same batch is not.`];
  };

  return {
    get acknowledged() {
      return counts.acknowledged;
    },
    get unanswered() {
      return counts.unanswered;
    },
    get stored() {
      return counts.stored;
    },
    work: async (listApi, told) => {
      for (;;) {
        const ids = [...known.keys()];
        const isBatch = chance() < 0.3;
        const changes = Array.from({ length: isBatch ? 2 + Math.floor(chance() * 8) : 1 }, () => changeAmong(ids));
        unsure = changes;
        const bodies = changes.map(change => (change.kind === 'delete' ? undefined : rowOf(change.token, chance)));
        const answer = await (isBatch ? sendBatch(listApi, changes, bodies) : sendOne(listApi, changes[0], bodies[0])).catch(unlessRefused);
        if (!answer) return;
        changes.forEach((change, index) => {
          acknowledge(change, answer[index] ?? 0);
          told();
        });
        counts.acknowledged += changes.length;
        unsure = [];
      }
    },
    check: all => {
      const rows = new Map(all.filter(row => row.Token.startsWith(`${name}-`)).map(row => [row.Id, row]));
      const disorder = settle(rows);
      const lost = [...known].filter(([id, token]) => rows.get(id)?.Token !== token).map(([id, token]) => `${name}: item ${id} should hold ${token} and holds ${rows.get(id)?.Token}.`);
      const strange = [...rows.keys()].filter(id => !known.has(id)).map(id => `${name}: item ${id} is there although it should not be.`);
      return [...disorder, ...lost, ...strange];
    },
  };
};

const rowOf = (token: string, chance: Chance): string =>
  JSON.stringify({ Title: token, Token: token, Body: token.repeat(1 + Math.floor(chance() * chance() * 300)) });

class Refused extends Error {}

const unlessRefused = (cause: unknown): undefined => {
  if (cause instanceof Refused) throw cause;
  return undefined;
};

type Wire = { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>> };

const wireOf = (listApi: string, change: Change): Wire => {
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'If-Match': '*' };
  if (change.kind === 'create') return { method: 'POST', url: `${listApi}/items`, headers };
  const url = `${listApi}/items(${change.id})`;
  if (change.kind === 'update') return { method: 'MERGE', url, headers };
  return change.isRecycled ? { method: 'POST', url: `${url}/recycle()`, headers } : { method: 'DELETE', url, headers };
};

/** A token stands in for a digest. */
const authorization = { Authorization: 'Bearer local' };

/** The ids of what was created, in the order of the changes. Rejects when there is no whole answer. */
const sendOne = async (listApi: string, change: Change | undefined, body: string | undefined): Promise<readonly number[]> => {
  if (!change) return [];
  const { method, url, headers } = wireOf(listApi, change);
  const tunnel: Readonly<Record<string, string>> = method === 'POST' ? {} : { 'X-HTTP-Method': method };
  const answer = await fetch(url, { method: 'POST', headers: { ...authorization, ...headers, ...tunnel }, body });
  const text = await answer.text();
  if (!answer.ok) throw new Refused(`${method} ${url} was answered with ${answer.status}: ${text}`);
  return [idIn(text)];
};

const sendBatch = async (listApi: string, changes: readonly Change[], bodies: readonly (string | undefined)[]): Promise<readonly number[]> => {
  const parts = changes.map((change, index) => {
    const { method, url, headers } = wireOf(listApi, change);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`);
    return `--c\nContent-Type: application/http\n\n${method} ${url} HTTP/1.1\n${lines.join('')}\n${bodies[index] ?? ''}\n\n`;
  });
  const answer = await fetch(listApi.replace(/\/web\/.*$/, '/$batch'), {
    method: 'POST',
    headers: { ...authorization, 'Content-Type': 'multipart/mixed; boundary=b' },
    body: `--b\nContent-Type: multipart/mixed; boundary=c\n\n${parts.join('')}--c--\n\n--b--\n`,
  });
  const answers = (await answer.text()).split('HTTP/1.1 ').slice(1);
  if (answers.length !== changes.length || answers.some(text => !text.startsWith('2'))) throw new Refused(`A batch was answered with ${answer.status}: ${answers.join('\n')}`);
  return answers.map(idIn);
};

const idIn = (text: string): number => Number(/"Id":(\d+)/.exec(text)?.[1] ?? 0);
