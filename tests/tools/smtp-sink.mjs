// An SMTP server for the tests: keeps every message it accepts as <session>-<number>.eml in a folder.
// Use: node smtp-sink.mjs <folder> [--no-starttls] [--implicit-tls] [--user <name> --password <word>]
// Prints "READY <port>". Recipients that start with tempfail@ are answered 451, permfail@ 550, and hangup@ ends the
// connection with 421 once the message has been sent. The certificate is the self-signed one of the smtp-server package.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

const { values, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { 'no-starttls': { type: 'boolean' }, 'implicit-tls': { type: 'boolean' }, user: { type: 'string' }, password: { type: 'string' } },
});

const refuse = (code, text) => Object.assign(new Error(text), { responseCode: code });
let count = 0;

const server = new SMTPServer({
  secure: values['implicit-tls'] === true,
  disabledCommands: values['no-starttls'] ? ['STARTTLS'] : [],
  authOptional: values.user === undefined,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, session, done) =>
    username === values.user && password === values.password ? done(null, { user: username }) : done(refuse(535, 'Wrong name or password')),
  onRcptTo: ({ address }, session, done) =>
    address.startsWith('tempfail@') ? done(refuse(451, 'Try again later'))
      : address.startsWith('permfail@') ? done(refuse(550, 'No such mailbox'))
        : done(),
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', part => parts.push(part)).on('end', () => {
      if (session.envelope.rcptTo.some(({ address }) => address.startsWith('hangup@'))) return done(refuse(421, 'Closing'));
      const name = `${session.id}-${++count}.eml`;
      writeFileSync(join(folder, `${name}.part`), Buffer.concat(parts));
      renameSync(join(folder, `${name}.part`), join(folder, name));
      done();
    });
  },
});

server.on('error', error => console.error(error.message));
const listener = server.listen(0, '127.0.0.1', () => console.log(`READY ${listener.address().port}`));
