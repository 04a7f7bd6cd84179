import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { refusedPage } from './refusedPage';
import { registersPage } from './registersPage';

const write = (page: string, text: string): void => writeFileSync(path.join(__dirname, '..', '..', 'docs', page), text);

write('registers.md', registersPage());
write('local-sharepoint-refused.md', refusedPage());
