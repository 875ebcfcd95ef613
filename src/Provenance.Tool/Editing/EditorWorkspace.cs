using System.Collections.Concurrent;
using Provenance.Documents.Finding;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Editing;

/// <summary>The folders and documents that are open in an editor. It is asked by many threads.</summary>
/// <param name="host">The world.</param>
/// <param name="tell">Hears what is not wrong with a document and yet to be known.</param>
internal sealed class EditorWorkspace(ToolHost host, Action<string> tell) : IDisposable
{
    private readonly ConcurrentDictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DocumentState> _states = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private IReadOnlyList<OpenFolder> _folders = [];
    private EditorSettings _settings = new();

    /// <summary>What a person set; other settings make the folders anew, for their sources may be others.</summary>
    public EditorSettings Settings
    {
        get => _settings;
        set
        {
            lock (_lock)
            {
                IReadOnlyList<OpenFolder> old = _folders;
                _settings = value;
                IReadOnlyList<OpenFolder> folders = [.. old.Select(folder => folder.With(value))];
                _folders = folders;
                _states.Clear();
                Close(old.Where((folder, i) => folder.Code != folders[i].Code));
            }
        }
    }

    /// <summary>The folders.</summary>
    public IReadOnlyList<OpenFolder> Folders => Volatile.Read(ref _folders);

    /// <summary>The open documents.</summary>
    public ICollection<OpenDocument> Documents => _documents.Values;

    /// <summary>Opens and closes folders.</summary>
    public void ChangeFolders(IEnumerable<string> added, IEnumerable<string> removed)
    {
        lock (_lock)
        {
            HashSet<string> gone = [.. removed];
            IReadOnlyList<OpenFolder> old = _folders;
            List<OpenFolder> folders = [.. old.Where(folder => !gone.Contains(folder.Folder))];
            folders.AddRange(added.Where(path => folders.TrueForAll(folder => folder.Folder != path)).Select(path => new OpenFolder(path, _settings, host, tell)));
            _folders = folders;
            _states.Clear();
            Close(old.Except(folders));
        }
    }

    /// <summary>Opens a document, or another version of it.</summary>
    public void Put(OpenDocument document) => _documents[document.Uri] = document;

    /// <summary>An open document; null where there is none of the address.</summary>
    public OpenDocument? Document(string uri) => _documents.GetValueOrDefault(uri);

    /// <summary>Closes a document.</summary>
    public void Close(string uri)
    {
        _documents.TryRemove(uri, out _);
        _states.TryRemove(uri, out _);
    }

    /// <summary>The innermost folder that a file lies in; a file outside of all of them has the folder that holds it for one, so that a single file can be edited.</summary>
    public OpenFolder FolderOf(string fullPath)
    {
        OpenFolder? Innermost() => Folders.Where(folder => folder.Holds(fullPath)).MaxBy(folder => folder.Folder.Length);
        if (Innermost() is { } found)
            return found;
        ChangeFolders([RootOf(Path.GetDirectoryName(fullPath)!)], []);
        return Innermost()!;
    }

    /// <summary>What is known of a document as it is now; null where it is not open, or has no folder.</summary>
    public DocumentState? State(string uri)
    {
        if (Document(uri) is not { } document)
            return null;
        OpenFolder folder = FolderOf(document.FullPath);
        if (_states.TryGetValue(uri, out DocumentState? known) && ReferenceEquals(known.Document, document) && ReferenceEquals(known.Folder, folder) && ReferenceEquals(known.Snapshot, folder.Snapshot))
            return known;
        DocumentState state = DocumentInspector.Inspect(document, folder, Settings);
        _states[uri] = state;
        if (!_documents.ContainsKey(uri))
            _states.TryRemove(uri, out _);
        return state;
    }

    /// <summary>The texts of the open documents by full path, as they are now.</summary>
    public Dictionary<string, string> Texts()
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (OpenDocument document in Documents)
            texts[document.FullPath] = document.Text;
        return texts;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (OpenFolder folder in Folders)
            folder.Dispose();
    }

    /// <summary>Looks at the sources of every folder again, with what is not saved of them.</summary>
    public void Refresh()
    {
        Dictionary<string, string> buffers = Texts();
        foreach (OpenFolder folder in Folders)
            folder.Refresh(buffers);
    }

    /// <summary>Whether a change of a file can change the sources or what was decided of them.</summary>
    public bool IsOfSources(string fullPath)
    {
        OpenFolder folder = FolderOf(fullPath);
        return folder.RoleOf(fullPath, folder.Snapshot) is FileRole.Source or FileRole.Configuration;
    }

    /// <summary>Folders that are open no longer; that what they began has ended is waited for by nobody.</summary>
    private static void Close(IEnumerable<OpenFolder> folders) => Task.Run(() =>
    {
        foreach (OpenFolder folder in folders)
            folder.Dispose();
    });

    /// <summary>The nearest folder at or above one that has sources or a file of decisions; that folder itself where none has.</summary>
    private static string RootOf(string folder)
    {
        string? last = LinkPolicy.RepositoryOf(folder);
        for (string? at = folder; at is not null; at = at == last ? null : Path.GetDirectoryName(at))
        {
            if (Directory.Exists(Path.Combine(at, "sources")) || File.Exists(Path.Combine(at, "provenance.json")))
                return at;
        }

        return folder;
    }
}
