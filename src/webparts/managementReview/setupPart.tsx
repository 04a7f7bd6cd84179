import * as React from 'react';

import { desiredSiteFor } from '../../provisioning/desiredSiteFor';
import { sharePointAdministration } from '../../store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../store/sharePoint/connection';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import type { SetupPart } from '../../ui/review/reviewHost';
import { SetupApp } from '../../ui/setup/SetupApp';
import { swedishYearOf } from '../../ui/shared/swedishDates';

/** Setup over SharePoint's REST, for one site. */
export const setupPartOver = (connection: SharePointConnection, words: SetupStrings): SetupPart => {
  const administration = sharePointAdministration(connection);
  let desired: ReturnType<typeof desiredSiteFor> | undefined;
  return ({ host, onClose }) => {
    const { store, strings, theme, siteUrl, instanceId, now, onWaiting } = host;
    // The views that show a year are those of the year in which setup is opened.
    desired ??= desiredSiteFor(swedishYearOf(now()));
    return (
      <SetupApp
        host={{
          administration,
          desired,
          store,
          words,
          strings,
          theme,
          siteUrl,
          idPrefix: `lg-${instanceId.slice(0, 8)}`,
          now,
          onWaiting,
          onClose
        }}
      />
    );
  };
};
