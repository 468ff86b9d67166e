// Runs a server of this package and ends with whoever started it: when standard input closes, which happens even if the
// test run is killed, the server goes too. Use: node with-parent.mjs <module of this package> [its arguments]
const [, self, module, ...rest] = process.argv;
process.argv = [process.argv[0], self, ...rest];
process.stdin.on('end', () => process.exit()).on('error', () => process.exit()).resume();
await import(module);
