import * as React from 'react';

import { Link } from '@fluentui/react/lib/Link';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { ThemeProvider } from '@fluentui/react/lib/Theme';

import type { Readings } from '../../../registers/reading';
import { registers } from '../../../registers/registers';
import type { Figure } from '../../../review/figure';
import type { Review } from '../../../review/reviewOf';
import type { Strings } from '../../../strings/strings';
import { listPageOf } from '../../shared/places';
import type { SiteTheme } from '../../shared/siteTheme';
import { fluentThemeOf } from '../../shared/fluentTheme';
import { PanelFacts } from './PanelFacts';
import { colours, outerStyles, panelStyles } from './panelStyles';
import { panelTitle } from './panelTitle';
import { RowsBehind } from './RowsBehind';
import { WhyUnknown } from './WhyUnknown';

type Props = {
  readonly figure: Figure;
  /** The figure's words on the page, for example "21". */
  readonly words: string;
  readonly review: Review;
  readonly readings: Readings;
  readonly strings: Strings;
  readonly siteUrl: string;
  readonly theme: SiteTheme | undefined;
  readonly onDismiss: () => void;
};

const countSentence = (figure: Figure, { panel }: Strings): string =>
  figure.unit === 'pieces' && figure.state === 'known'
    ? panel.pieces(figure.value, figure.rows.length)
    : panel.rows(figure.rows.length);

/** Answers "which ones?" about a number: how it is counted, and exactly the rows it was counted from. */
export const FigurePanel: React.FC<Props> = ({ figure, words, review, readings, strings, siteUrl, theme, onDismiss }) => {
  const { panel, locale } = strings;
  const fluentTheme = React.useMemo(() => fluentThemeOf(theme), [theme]);
  const title = panelTitle(figure, words, strings);
  const list = registers[figure.register].title;
  const hasRows = figure.state !== 'unavailable' && figure.rows.length > 0;
  return (
    <ThemeProvider theme={fluentTheme} applyTo="none">
      <Panel
        isOpen
        isLightDismiss
        type={PanelType.medium}
        headerText={title}
        headerTextProps={{ lang: locale }}
        closeButtonAriaLabel={panel.close}
        overlayProps={{ isDarkThemed: fluentTheme.isInverted }}
        styles={outerStyles}
        onDismiss={onDismiss}
      >
        <div lang={locale} style={colours(fluentTheme)}>
          {figure.state === 'unavailable' && (
            <WhyUnknown figure={figure} review={review} strings={strings} siteUrl={siteUrl} />
          )}
          <PanelFacts figure={figure} review={review} strings={strings} />
          {figure.state === 'noBasis' && <p className={panelStyles.state}>{panel.noBasis}</p>}
          <div className={panelStyles.count}>
            {figure.state === 'known' && <p>{hasRows ? countSentence(figure, strings) : panel.noRows}</p>}
            <Link href={listPageOf(siteUrl, figure.register)} target="_blank" rel="noopener noreferrer">
              {panel.openList(list)}
            </Link>
          </div>
          {hasRows && (
            <RowsBehind figure={figure} readings={readings} strings={strings} siteUrl={siteUrl} title={title} />
          )}
        </div>
      </Panel>
    </ThemeProvider>
  );
};
