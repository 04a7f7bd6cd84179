import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { registersPage } from './registersPage';

writeFileSync(path.join(__dirname, '..', '..', 'docs', 'registers.md'), registersPage());
