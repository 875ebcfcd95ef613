// Talks to `provenance lsp` with the protocol's own packages. Arguments: the folder, then the server's command. Prints one JSON object a step.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import protocol from 'vscode-languageserver-protocol/node';

const [folder, ...command] = process.argv.slice(2);
const say = (step, value) => console.log(JSON.stringify({ step, ...value }));
const uriOf = name => pathToFileURL(join(folder, name)).href;
const server = spawn(command[0], command.slice(1), { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
const ended = new Promise(resolve => server.once('exit', (code, signal) => resolve({ code, signal })));
const connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));

const published = new Map();
const waiting = [];
connection.onNotification('textDocument/publishDiagnostics', told => {
  published.set(told.uri, told);
  for (const wait of waiting.splice(0)) wait();
});
const logged = [];
connection.onNotification('window/logMessage', told => logged.push(told.message));
const settings = { severity: 'warning' };
connection.onRequest('workspace/configuration', asked => asked.items.map(() => settings));
connection.onRequest('client/registerCapability', () => null);
const applied = [];
connection.onRequest('workspace/applyEdit', asked => {
  applied.push(asked);
  return { applied: true };
});
const diagnostics = async (uri, version, fits = () => true) => {
  for (;;) {
    const told = published.get(uri);
    if (told && (version === null || told.version === version) && fits(told.diagnostics)) return told.diagnostics;
    await new Promise(resolve => waiting.push(resolve));
  }
};
connection.listen();

const capabilities = { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } };
const init = await connection.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }], capabilities });
say('initialize', { name: init.serverInfo.name, encoding: init.capabilities.positionEncoding, sync: init.capabilities.textDocumentSync.change });
await connection.sendNotification('initialized', {});

const uri = uriOf('DRAFT.md');
const line = 'Anna said 😀 that the noise at the quay must not exceed 55 dB at night.';
let text = `# Draft\n\n${line}\n`;
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
say('clean', { diagnostics: await diagnostics(uri, 1) });

// One key: the first 5 becomes a 6. The emoji before it is two code units.
const column = line.indexOf('55');
await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: 2, character: column }, end: { line: 2, character: column + 1 } }, text: '6' }] });
const wrong = await diagnostics(uri, 2);
say('wrong', { diagnostics: wrong, column });

const at = { textDocument: { uri }, position: { line: 2, character: column } };
const hover = await connection.sendRequest('textDocument/hover', at);
say('hover', { text: hover.contents.value, kind: hover.contents.kind });
const definition = await connection.sendRequest('textDocument/definition', at);
say('definition', { places: definition, texts: definition.map(place => readFileSync(new URL(place.uri), 'utf8').split('\n')[place.range.start.line].slice(place.range.start.character, place.range.end.character)) });
const actions = await connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: wrong[0].range, context: { diagnostics: wrong } });
say('actions', { titles: actions.map(action => action.title) });

await connection.sendRequest('workspace/executeCommand', { command: 'provenance.switchOff', arguments: [{ uri, rule: 'PROV2001', line: 2, reason: 'as they said' }] });
say('switched off', { edits: applied.at(-1).edit.changes[uri] });

// The edit of the first action, applied as an editor applies it.
const edit = actions[0].edit.changes[uri][0];
await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ range: edit.range, text: edit.newText }] });
say('mended', { diagnostics: await diagnostics(uri, 3), newText: edit.newText });
const hints = await connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } });
say('hints', { labels: hints.map(hint => hint.label) });
const symbols = await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
say('symbols', { names: symbols.map(symbol => symbol.name) });
const facts = await connection.sendRequest('workspace/symbol', { query: 'quay' });
say('facts', { names: facts.map(fact => fact.name) });
const references = await connection.sendRequest('textDocument/references', { ...at, context: { includeDeclaration: true } });
say('references', { uris: references.map(place => place.uri.slice(pathToFileURL(folder).href.length + 1)) });

// What is decided in a source is an edit of provenance.json.
const decided = uriOf('provenance.json');
const heardAt = { textDocument: { uri: definition[0].uri }, position: definition[0].range.start };
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: heardAt.textDocument.uri, languageId: 'plaintext', version: 1, text: readFileSync(new URL(heardAt.textDocument.uri), 'utf8') } });
const prepared = await connection.sendRequest('textDocument/prepareRename', heardAt);
const renamed = await connection.sendRequest('textDocument/rename', { ...heardAt, newName: 'QuayNoise' });
say('renamed', { placeholder: prepared.placeholder, files: Object.keys(renamed.changes).map(uri => uri.slice(pathToFileURL(folder).href.length + 1)), text: renamed.changes[decided][0].newText });
const doubtful = uriOf('sources/lighthouse.txt');
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: doubtful, languageId: 'plaintext', version: 1, text: readFileSync(new URL(doubtful), 'utf8') } });
const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const choices = await connection.sendRequest('textDocument/codeAction', { textDocument: { uri: doubtful }, range: all, context: { diagnostics: [] } });
say('choices', { titles: choices.map(action => action.title) });
await connection.sendRequest('workspace/executeCommand', { command: choices[0].command.command, arguments: choices[0].command.arguments });
say('same', { edits: applied.at(-1).edit.changes[decided] });
for (const closed of [doubtful, heardAt.textDocument.uri]) await connection.sendNotification('textDocument/didClose', { textDocument: { uri: closed } });

// Sources that are not saved count as they stand in the editor.
const source = uriOf('sources/hearing.txt');
const heard = readFileSync(new URL(source), 'utf8');
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: source, languageId: 'plaintext', version: 1, text: heard } });
await connection.sendNotification('textDocument/didChange', { textDocument: { uri: source, version: 2 }, contentChanges: [{ text: heard.replace('55 decibels', '75 decibels') }] });
say('source changed', { diagnostics: await diagnostics(uri, 3, told => told.length > 0) });
await connection.sendNotification('textDocument/didClose', { textDocument: { uri: source } });
say('source closed', { diagnostics: await diagnostics(uri, 3, told => told.length === 0) });

// provenance.json: a name that is none, and what may be written.
const config = uriOf('provenance.json');
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: config, languageId: 'json', version: 1, text: '{\n  "rename": { "Figures.NoSuchFact": "Quay" },\n  "rank": { "sources/hearing.txt": "" },\n  \n}\n' } });
say('configuration', { codes: (await diagnostics(config, 1, told => told.length > 0)).map(told => told.code) });
const complete = async (line, character) => (await connection.sendRequest('textDocument/completion', { textDocument: { uri: config }, position: { line, character } })).map(item => item.label);
say('completion', { members: await complete(3, 2), ranks: await complete(2, 36), names: (await complete(1, 16)).length > 10 });

// What no honest editor does.
const attempt = async (step, work) => {
  try {
    say(step, { answer: (await work()) ?? null });
  } catch (error) {
    say(step, { code: error.code ?? null, message: String(error.message) });
  }
};
await attempt('nowhere', () => connection.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///nowhere/x.md' }, position: { line: 9, character: 9 } }));
await attempt('no address', () => connection.sendRequest('textDocument/hover', { textDocument: { uri: 'untitled:1' }, position: { line: 0, character: 0 } }));
await attempt('no method', () => connection.sendRequest('textDocument/explode', {}));
await attempt('not exposed', () => connection.sendRequest('Dispose', {}));
await attempt('refused name', () => connection.sendRequest('textDocument/rename', { ...at, newName: 'quay noise' }));
await attempt('refused facts', () => connection.sendRequest('workspace/executeCommand', { command: 'provenance.same', arguments: [{ uri, facts: ['Figures.None', 'Figures.Nothing'] }] }));
await attempt('refused command', () => connection.sendRequest('workspace/executeCommand', { command: 'provenance.explode', arguments: [{ uri }] }));
await attempt('no arguments', () => connection.sendRequest('textDocument/hover', { nothing: true }));
await attempt('far away', () => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 99999, character: 99999 } }));
await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 4 }, contentChanges: [{ range: { start: { line: 500, character: 7 }, end: { line: 2, character: 1 } }, text: '\u0000\ud800 5 %' }] });
say('odd text', { diagnostics: (await diagnostics(uri, 4)).length >= 0 });
const binary = uriOf('BINARY.md');
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: binary, languageId: 'markdown', version: 1, text: '\u0000\u0001\u0002'.repeat(100) } });
say('binary', { codes: (await diagnostics(binary, 1)).map(told => told.code) });

// Sources that cannot be read: damaged, a folder in the place of a file, bytes that are no text.
writeFileSync(join(folder, 'sources', 'damaged.docx'), 'PK\u0003\u0004 and no more');
mkdirSync(join(folder, 'sources', 'folder.txt'));
writeFileSync(join(folder, 'sources', 'bytes.txt'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]));
const alive = uriOf('ALIVE.md');
await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('sources/damaged.docx'), type: 1 }] });
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: alive, languageId: 'markdown', version: 1, text: 'The noise at the quay must not exceed 65 dB at night.\n' } });
say('unreadable sources', { codes: (await diagnostics(alive, 1)).map(told => told.code) });

// Another folder, with other sources, is opened and closed.
mkdirSync(join(folder, 'second', 'sources'), { recursive: true });
writeFileSync(join(folder, 'second', 'sources', 'rules.txt'), 'The noise at the quay must not exceed 65 decibels at night.\n');
const second = uriOf('second/DRAFT.md');
const folders = change => connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [], ...change } });
const secondFolder = [{ uri: uriOf('second'), name: 'second' }];
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: second, languageId: 'markdown', version: 1, text: 'The noise at the quay must not exceed 65 dB at night.\n' } });
say('outer folder', { codes: (await diagnostics(second, 1)).map(told => told.code) });
await folders({ added: secondFolder });
say('inner folder', { codes: (await diagnostics(second, 1, told => told.length === 0)).map(told => told.code) });
say('facts of both', { places: (await connection.sendRequest('workspace/symbol', { query: 'quay' })).map(fact => fact.location.uri.slice(pathToFileURL(folder).href.length + 1)) });
await folders({ removed: secondFolder });
say('outer folder again', { codes: (await diagnostics(second, 1, told => told.length > 0)).map(told => told.code) });

// A project whose build never ends: what waits for it is cancelled, and it ends with the server.
const started = join(folder, 'started.txt');
writeFileSync(join(folder, 'Slow.csproj'), `<Project><Target Name="Compile"><Exec Command="echo $$ > ${started}; sleep 10000" /></Target></Project>`);
settings.inlayHints = false;
await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
await attempt('cancelled', async () => {
  const cancel = new protocol.CancellationTokenSource();
  const pending = connection.sendRequest('textDocument/references', { textDocument: { uri: alive }, position: { line: 0, character: 39 }, context: { includeDeclaration: true } }, cancel.token);
  await new Promise(resolve => {
    const look = () => { if (existsSync(started) && readFileSync(started, 'utf8').endsWith('\n')) { watcher.close(); resolve(); } };
    const watcher = watch(folder, look);
    look();
  });
  cancel.cancel();
  return pending;
});
await connection.sendNotification('textDocument/didChange', { textDocument: { uri: alive, version: 2 }, contentChanges: [{ text: 'The noise at the quay must not exceed 75 dB at night.\n' }] });
say('while it is built', { codes: (await diagnostics(alive, 2)).map(told => told.code) });

// Messages that are none, written beside the client on its own pipe; their errors have no id, so they are looked for on the pipe.
const lines = [];
server.stdout.on('data', chunk => lines.push(chunk.toString()));
for (const broken of ['{"jsonrpc":"2.0","id":2,"method":', '[]', '7', 'null', '{"jsonrpc":"2.0"}', 'no JSON']) server.stdin.write(`Content-Length: ${broken.length}\r\n\r\n${broken}`);
await attempt('after all that', async () => (await connection.sendRequest('workspace/symbol', { query: 'quay' })).length);

say('broken', { errors: lines.join('').split('-32700').length - 1 });
say('logged', { logged });
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
say('end', await ended);
// One that has ended may wait for its parent to hear of it.
const slow = readFileSync(started, 'utf8').trim();
say('build', { isGone: !existsSync(`/proc/${slow}`) || / Z /.test(readFileSync(`/proc/${slow}/stat`, 'utf8')) });
process.exit(0);
