// ClamAV's daemon for the tests, with signatures made by hand: the EICAR test file, and whatever is added to <folder>/own.ndb before it is told to reload.
// Use: node clamd.mjs <folder> [<line of clamd.conf>]... Prints "READY <port>". The folder must be readable by whoever runs it.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';

const [folder, ...lines] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-' + 'ANTIVIRUS-TEST-FILE!$H+H*';
writeFileSync(join(folder, 'own.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`);
const port = await new Promise((found) => {
  const free = createServer().listen(0, '127.0.0.1', () => { const { port } = free.address(); free.close(() => found(port)); });
});
writeFileSync(join(folder, 'clamd.conf'), [
  `DatabaseDirectory ${folder}`, `TemporaryDirectory ${folder}`, 'TCPAddr 127.0.0.1', `TCPSocket ${port}`, 'Foreground yes', 'AlertExceedsMax yes',
  'StreamMaxLength 25M', 'MaxFileSize 25M', 'MaxScanSize 100M', 'ConcurrentDatabaseReload no', 'MaxThreads 4', ...(process.getuid?.() === 0 ? ['User root'] : []), ...lines, '',
].join('\n'));
const clamd = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
process.on('exit', () => clamd.kill('SIGKILL'));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit());
clamd.on('error', (fault) => { console.error(`clamd: ${fault.message}`); process.exit(1); }).on('exit', (code) => process.exit(code ?? 1));
const knock = () => createConnection(port, '127.0.0.1', function answered() { this.end(); console.log(`READY ${port}`); }).on('error', () => setTimeout(knock, 100));
knock();
