// Talks to `provenance mcp` with the official client. Arguments: the folder, then the server's command. Prints one JSON object a step.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [folder, ...command] = process.argv.slice(2);
const say = (step, value) => console.log(JSON.stringify({ step, ...value }));
const transport = new StdioClientTransport({ command: command[0], args: command.slice(1), cwd: folder, stderr: 'inherit' });
const client = new Client({ name: 'tests', version: '1.0.0' });
await client.connect(transport);
say('server', { name: client.getServerVersion().name, capabilities: Object.keys(client.getServerCapabilities()).sort(), hasInstructions: !!client.getInstructions() });

const tools = (await client.listTools()).tools;
say('tools', { names: tools.map(tool => tool.name), readOnly: tools.every(tool => tool.annotations.readOnlyHint && !tool.annotations.destructiveHint && tool.outputSchema) });

// The client itself holds each typed result against the schema that the tool declares, and throws where it does not fit.
const call = async (name, args, options) => {
  const result = await client.callTool({ name, arguments: args }, undefined, options);
  return result.isError ? { error: result.content[0].text } : { answer: result.structuredContent, same: result.content[0].text === JSON.stringify(result.structuredContent) || JSON.stringify(JSON.parse(result.content[0].text)) === JSON.stringify(result.structuredContent) };
};
const attempt = async (step, work) => {
  try {
    say(step, await work());
  } catch (error) {
    say(step, { thrown: error.name, code: error.code ?? null, message: String(error.message) });
  }
};

await attempt('find_fact', () => call('find_fact', { query: 'passengers of the route' }));
await attempt('verify_quotation', () => call('verify_quotation', { text: '“we will not close any route”', speaker: 'Ilse Brandvik' }));
await attempt('verify_quotation differs', () => call('verify_quotation', { text: 'a terminal without a timetable is only a modern waiting room' }));
await attempt('verify_quotation not found', () => call('verify_quotation', { text: 'nobody has ever said anything of this kind here' }));
await attempt('check_text', () => call('check_text', { text: 'The noise at the quay must not exceed 65 dB at night.\n' }));
await attempt('list_disagreements', () => call('list_disagreements', { settled: true, possible: true }));
const facts = (await call('find_fact', { query: 'noise at the quay', kind: 'figure' })).answer.facts;
await attempt('explain fact', () => call('explain', { fact: facts[0].id }));
await attempt('explain place', () => call('explain', { path: facts[0].places[0].path, line: facts[0].places[0].line }));
await attempt('read_source', () => call('read_source', { path: facts[0].places[0].path, fromLine: 1, toLine: 2 }));

const resources = (await client.listResources()).resources;
say('resources', { sources: resources.filter(resource => resource.uri.startsWith('provenance://source/')).map(resource => resource.name), facts: resources.filter(resource => resource.uri.startsWith('provenance://fact/')).length });
say('templates', { uris: (await client.listResourceTemplates()).resourceTemplates.map(template => template.uriTemplate) });
await attempt('resource source', async () => ({ text: (await client.readResource({ uri: resources[0].uri })).contents[0].text.length > 0 }));
await attempt('resource fact', async () => ({ fact: JSON.parse((await client.readResource({ uri: 'provenance://fact/' + facts[0].id })).contents[0].text).id === facts[0].id }));

// What an honest client does not do.
await attempt('outside: absolute', () => call('read_source', { path: '/etc/passwd' }));
await attempt('outside: above', () => call('read_source', { path: '../README.md' }));
await attempt('outside: beside', () => call('read_source', { path: 'sources/../README.md' }));
await attempt('outside: resource', async () => client.readResource({ uri: 'provenance://source/..%2F..%2F..%2Fetc%2Fpasswd' }));
await attempt('outside: file', async () => client.readResource({ uri: 'file:///etc/passwd' }));
await attempt('unknown tool', () => call('delete_everything', {}));
await attempt('wrong arguments', () => call('find_fact', { query: 7 }));
await attempt('no arguments', () => call('explain', {}));
await attempt('half a pair', () => call('verify_quotation', { text: 'the words \ud800 here' }));
await attempt('2 MB text', () => call('check_text', { text: 'It rose by 5 %. '.repeat(125_000) }));
await attempt('50 MB text', () => call('check_text', { text: 'x'.repeat(50_000_000) }));
await attempt('cancelled', () => {
  const cancel = new AbortController();
  const pending = call('check_text', { text: 'It carried 412,000 vehicles. '.repeat(30_000) }, { signal: cancel.signal });
  cancel.abort('enough');
  return pending;
});

// Broken lines, written beside the client on its own pipe; their errors have no id, which the client gives to onerror or drops, so they are looked for on the pipe.
const server = transport._process;
const lines = [];
server.stdout.on('data', chunk => lines.push(chunk.toString()));
server.stdin.write('{"jsonrpc":"2.0","id":"broken","method":\n');
server.stdin.write('this is no JSON\n');
server.stdin.write('[]\n');
await attempt('after all that', async () => ({ tools: (await client.listTools()).tools.length }));
say('broken', { errors: lines.join('').split('\n').filter(line => line).map(line => JSON.parse(line)).filter(answer => answer.error).map(answer => ({ id: answer.id, code: answer.error.code })) });

const ended = new Promise(resolve => server.once('exit', (code, signal) => resolve({ code, signal })));
await client.close();
say('end', await ended);
