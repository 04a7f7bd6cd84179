// Runs before the framework: settings that it and its companions look for when they are evaluated.
import type { ITheme } from '@fluentui/react/lib/Theme';
import { elements, type PageData } from '../pages/pageData';
import { jsonIn } from './json';

interface Settings {
  FabricConfig?: { fontBaseUrl: string; theme: ITheme };
  require?: { baseUrl: string };
}

const settings = window as unknown as Settings;

// Every copy of Fluent 8 on the page starts from the page's theme, and none fetches Segoe UI from Microsoft's network.
settings.FabricConfig = { fontBaseUrl: '', theme: jsonIn<PageData>(elements.page).pageTheme };

// RequireJS takes its configuration from here. The framework gives the same address when it evaluates RequireJS itself:
// a module asked for by a bare name must fail and not be looked for on this site.
settings.require = { baseUrl: 'https://relative-path.invalid' };

// teams-js asks Microsoft's network for the list of hosts it may talk to, and has the list built in for when it gets no answer.
const teamsDomains = 'https://res.cdn.office.net/teams-js/validDomains/';
const browserFetch = window.fetch.bind(window);
window.fetch = (resource, options) => {
  const address = resource instanceof Request ? resource.url : String(resource);
  return address.startsWith(teamsDomains)
    ? Promise.reject(new TypeError('The local page asks no other host'))
    : browserFetch(resource, options);
};
