import { unbuilt } from '../../local/sharepoint/resources/unbuilt';
import { markdownTable } from './markdownTable';

const introduction = `# What the local SharePoint refuses by name

Written by \`npm run docs\` from [unbuilt.ts](../local/sharepoint/resources/unbuilt.ts). SharePoint has these functions and properties, the local SharePoint lacks them and says so: HTTP 501 and
a sentence. What it refuses by value (a list template, a column type, a setting) stands in [The local SharePoint](local-sharepoint.md#not-supported-501-and-a-sentence).`;

/** The page of docs/ that lists every name that is refused, by what it stands on. */
export const refusedPage = (): string => {
  const rows = Object.entries(unbuilt).map(([of, names]) => [of, names.map(name => `\`${name}\``).join(' ')]);
  return `${introduction}\n\n${markdownTable(['Of', 'Names'], rows)}\n`;
};
