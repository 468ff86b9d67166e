// An SMTP server for the tests: keeps every message it accepts as <session>-<number>.eml in a folder.
// Use: node smtp-sink.mjs <folder> [--no-starttls] [--implicit-tls] [--user <name> --password <word>] [--mood <file>] [--port <port>] [--most <mails>]
// Prints "READY <port>". Recipients that start with tempfail@ are answered 451, permfail@ 550, and hangup@ ends the
// connection with 421 once the message has been sent; --most mails of a connection are taken, further ones answered 421. The certificate is the self-signed one of the smtp-server package.
// The file of --mood holds what it does to everybody meanwhile: 4xx, 5xx, hang (says nothing more to a recipient) or drop
// (cuts the connection in DATA); anything else, or no file, is well.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

const { values, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: {
    'no-starttls': { type: 'boolean' }, 'implicit-tls': { type: 'boolean' }, user: { type: 'string' }, password: { type: 'string' },
    mood: { type: 'string' }, most: { type: 'string' }, port: { type: 'string', default: '0' },
  },
});

const refuse = (code, text) => Object.assign(new Error(text), { responseCode: code });
const mood = () => {
  try {
    return values.mood === undefined ? '' : readFileSync(values.mood, 'utf8').trim();
  } catch {
    return '';
  }
};
const sockets = new Map();
const takenOf = new Map();
let count = 0;

const server = new SMTPServer({
  secure: values['implicit-tls'] === true,
  disabledCommands: values['no-starttls'] ? ['STARTTLS'] : [],
  authOptional: values.user === undefined,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, session, done) =>
    username === values.user && password === values.password ? done(null, { user: username }) : done(refuse(535, 'Wrong name or password')),
  onMailFrom: (address, session, done) => (takenOf.get(session.id) ?? 0) >= Number(values.most ?? Infinity) ? done(refuse(421, 'Too many mails')) : done(),
  onRcptTo: ({ address }, session, done) => {
    const now = mood();
    if (now === 'hang') return;
    if (now === '4xx' || address.startsWith('tempfail@')) return done(refuse(451, 'Try again later'));
    if (now === '5xx' || address.startsWith('permfail@')) return done(refuse(550, 'No such mailbox'));
    done();
  },
  onData: (stream, session, done) => {
    if (mood() === 'drop') return sockets.get(session.remotePort)?.destroy();
    const parts = [];
    stream.on('data', part => parts.push(part)).on('end', () => {
      if (session.envelope.rcptTo.some(({ address }) => address.startsWith('hangup@'))) return done(refuse(421, 'Closing'));
      const name = `${session.id}-${++count}.eml`;
      writeFileSync(join(folder, `${name}.part`), Buffer.concat(parts));
      renameSync(join(folder, `${name}.part`), join(folder, name));
      takenOf.set(session.id, (takenOf.get(session.id) ?? 0) + 1);
      done();
    });
  },
});

server.on('error', error => console.error(error.message));
server.server.on('connection', socket => {
  const { remotePort } = socket;
  sockets.set(remotePort, socket);
  socket.on('close', () => sockets.delete(remotePort));
});
const listener = server.listen(Number(values.port), '127.0.0.1', () => console.log(`READY ${listener.address().port}`));
