// The schema and the licence stand once in the repository; the package needs them beside it.
import { copyFileSync, existsSync } from 'node:fs';
copyFileSync('../../../build/provenance.schema.json', 'provenance.schema.json');
for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt']) if (existsSync('../../../' + name)) copyFileSync('../../../' + name, 'LICENSE.txt');
