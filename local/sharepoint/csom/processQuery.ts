import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { SharePointError } from '../errors';
import { rawJson } from '../resources/resource';
import type { Answer, Resource } from '../resources/resource';
import { objectsOf } from './csomObject';
import { parseRequest } from './request';
import { runAction } from './runAction';

/**
 * `_vti_bin/client.svc/ProcessQuery`: a list of actions in XML, answered by one flat array of ids and results. The first action that fails
 * ends it, with HTTP 200 and the error in the head of the answer; what came before is kept.
 */
export const processQuery = (context: Context, root: Resource, xml: string): Answer => {
  const trace = randomUUID();
  const head = (error: SharePointError | null): unknown => ({
    SchemaVersion: '15.0.0.0',
    LibraryVersion: '16.0.25430.12004',
    ErrorInfo: error && errorInfo(error, trace),
    TraceCorrelationId: trace,
  });
  try {
    return rawJson([head(null), ...resultsOf(context, root, xml, trace)]);
  } catch (cause) {
    if (cause instanceof SharePointError) return rawJson([head(cause)]);
    throw cause;
  }
};

const resultsOf = (context: Context, root: Resource, xml: string, trace: string): readonly unknown[] => {
  const { actions, paths } = parseRequest(xml);
  const objects = objectsOf(context, root, paths);
  return actions.flatMap(action => {
    const result = context.db.transaction(() => runAction(context, objects, action, trace));
    return result === undefined ? [] : [action.id, result];
  });
};

const errorInfo = (error: SharePointError, trace: string): unknown => {
  const [code = '-1', type = ''] = error.code.split(', ');
  return { ErrorMessage: error.message, ErrorValue: error.value, TraceCorrelationId: trace, ErrorCode: Number(code), ErrorTypeName: type };
};
