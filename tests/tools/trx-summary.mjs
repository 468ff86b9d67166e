// Adds up what the test runs wrote and prints the one line that says how it went.
//
//   node trx-summary.mjs RUNS
//
// RUNS is a file with one run a line, tab-separated:  name  kind  exit-code  trx-file-or-note
//   trx    a `dotnet test` run; its results are read from the file
//   step   a step that is no test run (build, install); counts only when it failed
//   check  one check outside `dotnet test`; counts as one test
// The environment variable FILTERED=yes says that tests were chosen by a filter, so that a run may be empty.
import { existsSync, readFileSync } from 'node:fs';

const lines = existsSync(process.argv[2]) ? readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean) : [];
const filtered = process.env.FILTERED === 'yes';
let passed = 0;
const failed = [];
const skipped = [];

const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = text => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) =>
  hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(Number(dec)) : named[name] ?? all);
const attribute = (attributes, name) => decode(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
const element = (xml, name) => decode(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '').trim();

function readTrx(run, exitCode, file) {
  if (!existsSync(file)) {
    failed.push({ run, name: 'the run', message: `did not happen: it ended with exit code ${exitCode} and wrote no results` });
    return;
  }
  const xml = readFileSync(file, 'utf8');
  for (const [, said] of xml.matchAll(/^(?:<StdOut>)?(.*PORTAL_FUZZ_SEED=.*|.* kills while planning, .*)$/gm)) console.log(`${run}: ${decode(said).replace('<StdOut>', '').trim()}`);
  let count = 0;
  let failures = 0;
  // The counters of a trx leave skipped tests out, so the results themselves are counted.
  for (const [, attributes, body = ''] of xml.matchAll(/<UnitTestResult((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)) {
    const name = attribute(attributes, 'testName');
    const outcome = attribute(attributes, 'outcome');
    count++;
    if (outcome === 'Passed') passed++;
    else if (outcome === 'NotExecuted') skipped.push({ run, name, message: element(body, 'Message') || element(body, 'StdOut') });
    else {
      failures++;
      const whole = element(body, 'StackTrace').split('\n');
      const own = whole.filter(line => /\bAims\.Portal\./.test(line));
      const stack = (own.length > 0 ? own : whole).slice(0, 8);
      failed.push({ run, name, message: [element(body, 'Message') || outcome, ...stack].join('\n') });
    }
  }
  if (exitCode !== 0 && failures === 0) {
    const said = [...xml.matchAll(/<RunInfo[^>]*outcome="Error"[^>]*>([\s\S]*?)<\/RunInfo>/g)].map(([, body]) => element(body, 'Text'));
    failed.push({ run, name: 'the run', message: [`broke off after ${count} tests with exit code ${exitCode}`, ...said].join('\n').split('\n').slice(0, 12).join('\n') });
  } else if (count === 0 && !filtered) {
    failed.push({ run, name: 'the run', message: 'ran no test' });
  }
}

for (const line of lines) {
  const [run, kind, code, rest] = line.split('\t');
  const exitCode = Number(code);
  if (kind === 'trx') readTrx(run, exitCode, rest);
  else if (exitCode !== 0) failed.push({ run, name: rest, message: `ended with exit code ${exitCode}` });
  else if (kind === 'check') passed++;
}

// A name says each thing once; a theory that skips says it once per row.
const reasons = new Map();
for (const { run, message } of skipped) {
  const key = `${run}: ${message || 'no reason given'}`;
  reasons.set(key, (reasons.get(key) ?? 0) + 1);
}
if (reasons.size > 0) console.log(`\nSkipped:\n${[...reasons].map(([reason, n]) => `  ${n} × ${reason}`).join('\n')}`);
if (failed.length > 0) {
  console.log('\nFailed:');
  for (const { run, name, message } of failed) console.log(`  ${run}: ${name}\n${message.replace(/^/gm, '      ')}`);
  // Once more without their words: a long message must not be all that the end of a log shows.
  console.log('\nFailed, by name:');
  for (const { run, name, message } of failed) console.log(`  ${run}: ${name}\n      ${message.trim().split('\n')[0].slice(0, 200)}`);
}
if (passed + failed.length + skipped.length === 0) {
  console.log('\nNo test ran.');
  failed.push({});
}
console.log(`\n${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
