// The extension in Node, with stand-ins for the editor's own module and for the client library, which needs the whole of it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Module from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const settings = { command: ['dotnet', 'provenance'], sources: ['sources'], severity: 'warning' };
const shown = [];
const registered = new Map();
const clients = [];
const executed = [];
let answer, asked;
let fails = false;

class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, state: 'new' });
    clients.push(this);
  }
  async start() {
    if (fails) throw new Error('spawn ENOENT');
    this.state = 'running';
  }
  needsStop() { return this.state === 'running'; }
  async stop() { this.state = 'stopped'; }
  async sendRequest(method, params) {
    (this.sent ??= []).push({ method, params });
    if (params.arguments[0].reason === 'refused') throw new Error('There is no such rule');
  }
}

const stand = {
  vscode: {
    commands: { registerCommand: (name, run) => { registered.set(name, run); return { dispose() {} }; }, executeCommand: async (...what) => { executed.push(what); } },
    Position: class { constructor(line, character) { Object.assign(this, { line, character }); } },
    Uri: { parse: text => ({ text }) },
    window: { showErrorMessage: message => { shown.push(message); }, showInputBox: async options => { asked = options; return answer; } },
    workspace: { getConfiguration: section => Object.assign({ get: name => settings[name] }, section === 'provenance' ? settings : {}) },
  },
  'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
};
const load = Module._load;
Module._load = (request, ...rest) => stand[request] ?? load(request, ...rest);
const extension = require('../out/extension.js');
const contributed = require('../package.json');

test('activation starts the configured program as a language server', async () => {
  const context = { subscriptions: [] };
  await extension.activate(context);
  assert.equal(clients.length, 1);
  assert.deepEqual([clients[0].server.command, clients[0].server.args], ['dotnet', ['provenance', 'lsp']]);
  assert.equal(clients[0].state, 'running');
  assert.equal(context.subscriptions.length, 3);
  assert.equal(clients[0].options.initializationOptions.asks, true);
  assert.deepEqual(clients[0].options.documentSelector.slice(0, 5).map(selector => selector.language), ['markdown', 'plaintext', 'html', 'csv', 'csharp']);
});

test('every command that is contributed is registered', () => {
  assert.deepEqual([...registered.keys()], [...contributed.contributes.commands.map(command => command.command), 'provenance.askReason', 'provenance.askName']);
});

const about = { uri: 'file:///a.md', rule: 'PROV2001', line: 2 };

test('a rule is switched off with the reason that a person types', async () => {
  answer = 'the plan of May';
  await registered.get('provenance.askReason')(about);
  assert.deepEqual(clients.at(-1).sent, [{ method: 'workspace/executeCommand', params: { command: 'provenance.switchOff', arguments: [{ ...about, reason: answer }] } }]);
  assert.match(asked.title, /PROV2001/);
  assert.deepEqual([asked.validateInput(' ') === undefined, asked.validateInput('why') === undefined], [false, true]);
});

test('nothing is switched off where nobody gives a reason, and a refusal is said', async () => {
  for (answer of [undefined, '  ']) await registered.get('provenance.askReason')(about);
  assert.equal(clients.at(-1).sent.length, 1);
  answer = 'refused';
  await registered.get('provenance.askReason')(about);
  assert.equal(shown.at(-1), 'There is no such rule');
});

test('a name is asked for by the editor', async () => {
  await registered.get('provenance.askName')({ uri: 'file:///a.txt', position: { line: 4, character: 7 } });
  assert.deepEqual(executed.at(-1)[0], 'editor.action.rename');
  assert.deepEqual(JSON.parse(JSON.stringify(executed.at(-1)[1])), [{ text: 'file:///a.txt' }, { line: 4, character: 7 }]);
});

test('a restart stops the server that runs and starts another', async () => {
  await registered.get('provenance.restart')();
  assert.deepEqual(clients.map(client => client.state), ['stopped', 'running']);
});

test('a program that is not there is said, and nothing is thrown', async () => {
  fails = true;
  await registered.get('provenance.restart')();
  assert.match(shown.at(-1), /dotnet tool install/);
});

test('deactivation stops the server', async () => {
  fails = false;
  await registered.get('provenance.restart')();
  await extension.deactivate();
  assert.equal(clients.at(-1).state, 'stopped');
});

test('no telemetry: the extension loads nothing but the editor and the client', async () => {
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(new URL('../out/extension.js', import.meta.url), 'utf8');
  assert.deepEqual([...source.matchAll(/require\("([^"]+)"\)/g)].map(found => found[1]), ['vscode', 'vscode-languageclient/node']);
});
