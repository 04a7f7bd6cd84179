import type { Context } from '../../context';
import { contentTypeFor } from '../../files/contentType';
import { findFile } from '../../files/place';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { answerBytes } from './file';
import type { Answer } from '../resource';

/** A file at its own address, as browsers ask for it; nothing when no file lies there. */
export const download = (context: Context, path: string): Answer | undefined => {
  requireRights(webRights(context), rights.open);
  const file = findFile(context, path);
  return file && answerBytes(context, file, contentTypeFor(file.row.leaf ?? ''));
};
