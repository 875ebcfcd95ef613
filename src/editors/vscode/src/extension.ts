import { commands, ExtensionContext, Position, Uri, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** What the server says that a command is about. */
interface About { uri: string; rule?: string; line?: number; position?: { line: number; character: number } }

/** Starts the server that is configured, once for all folders. Nothing is sent anywhere but to that process. */
async function start(): Promise<void> {
  const [command, ...args] = workspace.getConfiguration('provenance').get<string[]>('command') ?? [];
  if (!command) {
    void window.showErrorMessage('The setting provenance.command names no program.');
    return;
  }
  client = new LanguageClient(
    'provenance',
    'Provenance',
    { command, args: [...args, 'lsp'], transport: TransportKind.stdio },
    {
      documentSelector: [
        ...['markdown', 'plaintext', 'html', 'csv', 'csharp'].map(language => ({ scheme: 'file', language })),
        { scheme: 'file', pattern: '**/provenance{,.lock}.json' },
      ],
      synchronize: { configurationSection: 'provenance' },
      // 'asks': the server may offer the two commands below, which ask a person.
      initializationOptions: { ...workspace.getConfiguration('provenance'), asks: true },
    });
  try {
    await client.start();
  } catch (error) {
    void window.showErrorMessage(`'${command}' could not be started (${error instanceof Error ? error.message : error}). Install it with 'dotnet tool install --global Provenance.Tool', or name it in provenance.command.`);
  }
}

/** Asks why a rule is switched off, and has the server write the comment. */
async function askReason(about: About): Promise<void> {
  const reason = await window.showInputBox({
    title: `Switch ${about.rule} off here`,
    prompt: 'Why? The reason stands in the comment.',
    validateInput: text => text.trim() ? undefined : 'Without a reason the comment would do nothing.',
  });
  if (!reason?.trim()) return;
  try {
    await client?.sendRequest('workspace/executeCommand', { command: 'provenance.switchOff', arguments: [{ ...about, reason }] });
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Asks for a name as the editor asks for any other. */
async function askName(about: About): Promise<void> {
  if (about.position) await commands.executeCommand('editor.action.rename', [Uri.parse(about.uri), new Position(about.position.line, about.position.character)]);
}

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(commands.registerCommand('provenance.restart', async () => {
    await deactivate();
    await start();
  }), commands.registerCommand('provenance.askReason', askReason), commands.registerCommand('provenance.askName', askName));
  await start();
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  if (running?.needsStop()) await running.stop();
}
