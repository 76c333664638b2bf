/** Prints every import that crosses a wall between the rooms, and fails if there is one. */
import { fileURLToPath } from 'node:url';
import { findBreaches } from './rooms.ts';

const breaches = await findBreaches(fileURLToPath(new URL('../..', import.meta.url)));
for (const { file, line, message } of breaches) console.error(`${file}:${line}: ${message}`);
if (breaches.length > 0) process.exitCode = 1;
else console.log('All imports stay within their rooms.');
