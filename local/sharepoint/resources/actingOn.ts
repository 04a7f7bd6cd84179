import type { Context } from '../context';
import { actingIn } from '../http/actingUser';
import type { Web } from '../storage/webs';

/** The same caller in another web; on another site collection they are known, or unknown, as somebody else. */
export const actingOn = (context: Context, web: Web): Context => ({
  ...context,
  web,
  acting: web.siteId === context.web.siteId ? context.acting : actingIn(context.db, context.farm, web.siteId, context.acting.user.key),
});
