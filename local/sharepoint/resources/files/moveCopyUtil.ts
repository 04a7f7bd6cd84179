import type { Context } from '../../context';
import { errors } from '../../errors';
import { fileAt, folderAt } from '../../files/place';
import { copyFile, destinationAt, moveFile } from '../../files/transfer';
import type { Taken } from '../../files/transfer';
import { copyFolder, moveFolder } from '../../files/transferFolder';
import { flagArgument } from '../../odata/arguments';
import { decodedPathIn, flagOf, isObject, parametersOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { action, done } from '../resource';
import type { Resource } from '../resource';

/** `SP.MoveCopyUtil.CopyFileByPath(overwrite=@a1)` and its kin: source, destination and options travel in the body. */
export const moveCopyResource = (context: Context, segment: Segment): Resource | undefined => {
  const match = /^sp\.movecopyutil\.(copy|move)(file|folder)(bypath)?$/.exec(segment.name);
  if (!match) return undefined;
  const [, verb, kind] = match;
  return action(segment.written, ({ body }) => {
    const parameters = parametersOf(body);
    const from = required(parameters, ['srcPath', 'srcUrl']);
    const destination = destinationAt(context, required(parameters, ['destPath', 'destUrl']));
    const option = (name: string, missing: boolean): boolean => optionIn(parameters, name) ?? missing;
    const keepsBoth = option('KeepBoth', false);
    const keepsAuthor = !option('ResetAuthorAndCreatedOnCopy', true);
    const keepsEditor = option('RetainEditorAndModifiedOnMove', false);
    if (kind === 'file') {
      const taken: Taken = keepsBoth ? 'keepBoth' : flagArgument(segment, 'overwrite', false) ? 'overwrite' : 'refuse';
      const file = fileAt(context, from);
      if (verb === 'copy') copyFile(context, file, destination, { taken, keepsAuthor });
      else moveFile(context, file, destination, { taken, keepsEditor });
    } else {
      const folder = folderAt(context, from);
      if (verb === 'copy') copyFolder(context, folder, destination, keepsBoth, keepsAuthor);
      else moveFolder(context, folder, destination, keepsBoth, keepsEditor);
    }
    return done(segment.written);
  });
};

type Parameters = ReturnType<typeof parametersOf>;

const required = (parameters: Parameters, names: readonly string[]): string => {
  const path = names.map(name => decodedPathIn(parameters[name])).find(found => found !== undefined);
  if (path === undefined) throw errors.argumentMissing(names[0] ?? '');
  return path;
};

const optionIn = (parameters: Parameters, name: string): boolean | undefined => {
  const { options } = parameters as { readonly options?: unknown };
  const value = isObject(options) ? options[name] : undefined;
  return value === undefined ? undefined : (flagOf(value) ?? undefined);
};

