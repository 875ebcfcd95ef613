using System.Diagnostics;
using System.IO.Pipelines;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using StreamJsonRpc;

namespace Provenance.Tool.Editing;

/// <summary>
/// The Language Server Protocol on standard input and output. Messages that change a text are taken in the order they come; what is asked is answered
/// beside them, for the newest version. Nothing that a document holds ends the server; the end of its client does.
/// </summary>
internal sealed class EditorServer : IDisposable
{
    /// <summary>The protocol's number for what was asked rightly and cannot be done.</summary>
    private const int RequestFailed = -32803;

    private readonly EditorWorkspace _workspace;
    private readonly JsonRpc _rpc;
    private readonly DiagnosticsLoop _diagnostics;
    private readonly TaskCompletionSource<int> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private EditorClient _client = new(AppliesEdits: false, MakesFiles: false, Asks: false);
    private IReadOnlyList<IActionSource> _actions = [];
    private bool _isShutDown, _asksSettings, _registersWatchers;

    /// <summary>Makes a server on two streams.</summary>
    public EditorServer(Stream input, Stream output, ToolHost host)
    {
        _workspace = new EditorWorkspace(host, Warn);
        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                PropertyNameCaseInsensitive = false,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                RespectRequiredConstructorParameters = true,
                RespectNullableAnnotations = true,
                Converters = { new EditorText() },
            },
        };
        _rpc = new JsonRpc(new EditorMessages(PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true)), PipeReader.Create(input, new StreamPipeReaderOptions(leaveOpen: true)), formatter));
        _rpc.AddLocalRpcTarget(this, new JsonRpcTargetOptions { AllowNonPublicInvocation = false });
        _diagnostics = new DiagnosticsLoop(_workspace, Notify);
    }

    /// <summary>Serves until the client is gone or says that it is done.</summary>
    [JsonRpcIgnore]
    public async Task<int> RunAsync()
    {
        _rpc.StartListening();
        _ = _rpc.Completion.ContinueWith(_ => _end.TrySetResult(_isShutDown ? ExitCode.Clean : ExitCode.Failed), TaskScheduler.Default);
        int exitCode = await _end.Task.ConfigureAwait(false);
        _diagnostics.Dispose();
        return exitCode;
    }

    /// <inheritdoc/>
    [JsonRpcIgnore]
    public void Dispose()
    {
        _diagnostics.Dispose();
        _workspace.Dispose();
        _rpc.Dispose();
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public JsonObject Initialize(InitializeParams client)
    {
        EndsWith(client.ProcessId);
        _client = EditorClient.Of(client);
        _actions = [new CodeActions(_client), new DecisionActions(_client)];
        _asksSettings = client.Can("workspace", "configuration");
        _registersWatchers = client.Can("workspace", "didChangeWatchedFiles", "dynamicRegistration");
        _workspace.Settings = _workspace.Settings.With(client.InitializationOptions);
        IEnumerable<string> folders = client.WorkspaceFolders is { Count: > 0 } open ? open.Select(folder => folder.Uri) : client.RootUri is { } root ? [root] : [];
        _workspace.ChangeFolders(folders.Select(FileAddress.PathOf).OfType<string>(), []);
        return new JsonObject
        {
            ["serverInfo"] = new JsonObject { ["name"] = "provenance", ["version"] = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) },
            ["capabilities"] = new JsonObject
            {
                ["positionEncoding"] = "utf-16",
                ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2, ["save"] = new JsonObject { ["includeText"] = false } },
                ["hoverProvider"] = true,
                ["definitionProvider"] = true,
                ["referencesProvider"] = true,
                ["documentSymbolProvider"] = true,
                ["workspaceSymbolProvider"] = true,
                ["inlayHintProvider"] = true,
                ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix", "refactor.rewrite") },
                ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
                ["executeCommandProvider"] = new JsonObject { ["commands"] = new JsonArray([.. EditorCommands.OfServer.Select(command => (JsonNode)command)]) },
                ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("\"") },
                ["workspace"] = new JsonObject { ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true } },
            },
        };
    }

    [JsonRpcMethod("initialized")]
    public async Task Initialized()
    {
        await ReadSettings().ConfigureAwait(false);
        if (_registersWatchers)
        {
            var watchers = new JsonArray(new JsonObject { ["globPattern"] = "**/*" });
            var registration = new JsonObject { ["id"] = "files", ["method"] = "workspace/didChangeWatchedFiles", ["registerOptions"] = new JsonObject { ["watchers"] = watchers } };
            await Ask<JsonElement?>("client/registerCapability", new JsonObject { ["registrations"] = new JsonArray(registration) }).ConfigureAwait(false);
        }

        _diagnostics.SourcesChanged();
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _end.TrySetResult(_isShutDown ? ExitCode.Clean : ExitCode.Failed);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams opened)
    {
        if (FileAddress.PathOf(opened.TextDocument.Uri) is not { } path)
            return;
        var document = new OpenDocument(opened.TextDocument.Uri, path, opened.TextDocument.Version, opened.TextDocument.Text);
        _workspace.Put(document);
        if (!document.IsCode)
            _diagnostics.SourcesChanged(document.Uri);
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams changed)
    {
        if (_workspace.Document(changed.TextDocument.Uri) is not { } document)
            return;
        _workspace.Put(document.Changed(changed.ContentChanges, changed.TextDocument.Version ?? document.Version + 1));
        if (!document.IsCode)
            _diagnostics.Changed(document.Uri);
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(DocumentParams saved) => _diagnostics.SourcesChanged(saved.TextDocument.Uri);

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public async Task DidClose(DocumentParams closed)
    {
        bool isCode = _workspace.Document(closed.TextDocument.Uri)?.IsCode == true;
        _workspace.Close(closed.TextDocument.Uri);
        if (isCode)
            return;
        _diagnostics.SourcesChanged();
        await Notify("textDocument/publishDiagnostics", new PublishedDiagnostics(closed.TextDocument.Uri, null, [])).ConfigureAwait(false);
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles")]
    public void DidChangeWatchedFiles(JsonElement changes) => _diagnostics.SourcesChanged();

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeFolders(FoldersParams changed)
    {
        static IEnumerable<string> Paths(IReadOnlyList<WorkspaceFolder>? folders) => (folders ?? []).Select(folder => FileAddress.PathOf(folder.Uri)).OfType<string>();
        _workspace.ChangeFolders(Paths(changed.Event.Added), Paths(changed.Event.Removed));
        _diagnostics.SourcesChanged();
    }

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public async Task DidChangeConfiguration(ConfigurationParams changed)
    {
        _workspace.Settings = _workspace.Settings.With(changed.Settings);
        await ReadSettings().ConfigureAwait(false);
        _diagnostics.SourcesChanged();
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<EditorHover?> Hover(PositionParams at, CancellationToken cancelled) => Answer(at.TextDocument, cancelled, state =>
        state.At(at.Position) is { } place ? new EditorHover(new MarkupText("plaintext", HoverText.Of(place)), place.Range) : null);

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<EditorLocation>?> Definition(PositionParams at, CancellationToken cancelled) =>
        Answer(at.TextDocument, cancelled, state => References.Definition(state, at.Position, _workspace, cancelled));

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<EditorLocation>?> FindReferences(PositionParams at, CancellationToken cancelled) =>
        Answer(at.TextDocument, cancelled, state => References.Of(state, at.Position, _workspace, cancelled));

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentSymbol>?> DocumentSymbols(DocumentParams of, CancellationToken cancelled) =>
        Answer<IReadOnlyList<DocumentSymbol>>(of.TextDocument, cancelled, state => [.. SymbolLists.Of(state)]);

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<WorkspaceSymbol>> WorkspaceSymbols(SymbolParams of, CancellationToken cancelled) =>
        Task.Run<IReadOnlyList<WorkspaceSymbol>>(() => [.. _workspace.Folders.SelectMany(folder => SymbolLists.Of(folder, of.Query))], cancelled);

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<InlayHint>?> InlayHints(RangeParams of, CancellationToken cancelled) =>
        Answer<IReadOnlyList<InlayHint>>(of.TextDocument, cancelled, state => _workspace.Settings.InlayHints ? [.. VerifiedHints.In(state, of.Range)] : []);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<EditorCodeAction>?> Actions(RangeParams of, CancellationToken cancelled) =>
        Answer<IReadOnlyList<EditorCodeAction>>(of.TextDocument, cancelled, state => [.. _actions.SelectMany(source => source.Offer(state, of.Range))]);

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object?> Execute(CommandParams chosen, CancellationToken cancelled)
    {
        (string title, WorkspaceChange edit) = await Task.Run(() => Refusing(() => new EditorCommands(_workspace, _client).Of(chosen)), cancelled).ConfigureAwait(false);
        AppliedEdit? done = await Ask<AppliedEdit>("workspace/applyEdit", new { label = title, edit }).ConfigureAwait(false);
        return done is { Applied: true } ? null : throw Refused(done?.FailureReason ?? "The editor did not make the edit");
    }

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<NamedPlace?> PrepareRename(PositionParams at, CancellationToken cancelled) => Answer(at.TextDocument, cancelled, state =>
        state.At(at.Position) is { Fact: { } fact } place ? new NamedPlace(place.Range, fact.Name) : null);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceChange?> Rename(RenameParams named, CancellationToken cancelled) => Answer(named.TextDocument, cancelled, state => state.At(named.Position) is { Fact: { } fact } place
        ? Refusing(() => new DecisionEdits(state.Folder, state.Snapshot, _workspace, _client).Rename(fact, state.Role == FileRole.Source ? place.Citation : fact.Representative, named.NewName))
        : throw Refused("No figure and no quotation of a source stands here"));

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CompletionItem>?> Complete(PositionParams at, CancellationToken cancelled) => Answer<IReadOnlyList<CompletionItem>>(at.TextDocument, cancelled, state =>
        state.Role == FileRole.Configuration && Path.GetFileName(state.Document.FullPath) == Documents.Deciding.DecisionsFile.Name ? ConfigurationCompletion.At(state.Document, state.Snapshot, at.Position) : []);

    private Task<T?> Answer<T>(TextDocumentId document, CancellationToken cancelled, Func<DocumentState, T?> answer)
        where T : class => Answer(document, cancelled, state => Task.FromResult(answer(state)));

    private Task<T?> Answer<T>(TextDocumentId document, CancellationToken cancelled, Func<DocumentState, Task<T?>> answer)
        where T : class => Task.Run(() => _workspace.State(document.Uri) is { } state ? answer(state) : Task.FromResult<T?>(null), cancelled);

    private static T Refusing<T>(Func<T> edit)
    {
        try
        {
            return edit();
        }
        catch (EditRefused refused)
        {
            throw Refused(refused.Message);
        }
    }

    private static LocalRpcException Refused(string message) => new(message) { ErrorCode = RequestFailed };

    private async Task ReadSettings()
    {
        if (!_asksSettings)
            return;
        JsonElement? said = await Ask<JsonElement?>("workspace/configuration", new JsonObject { ["items"] = new JsonArray(new JsonObject { ["section"] = "provenance" }) }).ConfigureAwait(false);
        if (said is { ValueKind: JsonValueKind.Array } sections && sections.GetArrayLength() > 0)
            _workspace.Settings = _workspace.Settings.With(sections[0]);
    }

    private async Task<T?> Ask<T>(string method, object arguments)
    {
        try
        {
            return await _rpc.InvokeWithParameterObjectAsync<T>(method, arguments).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RemoteRpcException or ConnectionLostException or ObjectDisposedException or OperationCanceledException)
        {
            // An editor that cannot do what it said it could is served without.
            return default;
        }
    }

    /// <summary>Tells a person what is no finding in a document.</summary>
    private void Warn(string message) => _ = Notify("window/logMessage", new Dictionary<string, object> { ["type"] = 2, ["message"] = message });

    private async Task Notify(string method, object arguments)
    {
        try
        {
            await _rpc.NotifyWithParameterObjectAsync(method, arguments).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectionLostException or ObjectDisposedException or IOException)
        {
            // The client is gone; the end is on its way.
        }
    }

    /// <summary>A client that is killed closes no stream where a child of it keeps the other end open.</summary>
    private void EndsWith(int? processId)
    {
        if (processId is not { } id)
            return;
        try
        {
            var client = Process.GetProcessById(id);
            client.WaitForExitAsync().ContinueWith(_ => _end.TrySetResult(ExitCode.Failed), TaskScheduler.Default);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It runs on another machine, or is none that may be watched; the stream tells of its end.
        }
    }
}
