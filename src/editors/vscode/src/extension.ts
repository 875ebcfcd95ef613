import { commands, ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

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
      initializationOptions: workspace.getConfiguration('provenance'),
    });
  try {
    await client.start();
  } catch (error) {
    void window.showErrorMessage(`'${command}' could not be started (${error instanceof Error ? error.message : error}). Install it with 'dotnet tool install --global Provenance.Tool', or name it in provenance.command.`);
  }
}

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(commands.registerCommand('provenance.restart', async () => {
    await deactivate();
    await start();
  }));
  await start();
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  if (running?.needsStop()) await running.stop();
}
