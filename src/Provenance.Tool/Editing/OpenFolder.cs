using System.Runtime.CompilerServices;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using Provenance.Tool.Serving;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Editing;

/// <summary>A folder that is open in an editor, with its sources.</summary>
/// <param name="folder">Its full path.</param>
/// <param name="settings">What a person set.</param>
/// <param name="host">The world.</param>
/// <param name="tell">Hears why code cannot be read.</param>
/// <param name="code">What is known of its code already; or null.</param>
internal sealed class OpenFolder(string folder, EditorSettings settings, ToolHost host, Action<string> tell, CodeUses? code = null) : IDisposable
{
    // Of each text as long as it is in memory: many places lie in one source.
    private static readonly ConditionalWeakTable<TextDocument, LineTable> Lines = [];

    private readonly LiveSources _sources = new(settings.Sources, HostOf(folder, settings, host));

    /// <summary>The world, seen from the folder.</summary>
    public ToolHost Host { get; } = HostOf(folder, settings, host);

    /// <summary>Its full path.</summary>
    public string Folder => folder;

    /// <summary>The newest snapshot of its sources; made when it is first asked for.</summary>
    public SourcesSnapshot Snapshot => _sources.Latest ?? _sources.Current();

    /// <summary>The code that uses the sources' facts.</summary>
    public CodeUses Code { get; } = code ?? new(settings.Project is "" ? new NoCode() : new LiveTrace(settings.Project, folder, TimeLimit.OfNobody), folder) { Tell = tell };

    /// <summary>The same folder with other settings; its code is not read again where they mean the same project.</summary>
    public OpenFolder With(EditorSettings other) => new(folder, other, host, tell, other.Project == settings.Project ? Code : null);

    /// <inheritdoc/>
    public void Dispose() => Code.Dispose();

    /// <summary>Looks at the sources again.</summary>
    public SourcesSnapshot Refresh(IReadOnlyDictionary<string, string> buffers) => _sources.Current(buffers);

    /// <summary>What would be wrong with decisions about the sources, were they taken.</summary>
    public IReadOnlyList<Problem> Try(string text, string reported) => _sources.Try(text, reported);

    /// <summary>Whether a file lies in the folder.</summary>
    public bool Holds(string fullPath) => LinkPolicy.IsBelow(fullPath, folder);

    /// <summary>A path as it is reported.</summary>
    public string Reported(string fullPath) => RelativePath.Of(folder, fullPath);

    /// <summary>Whether a file is code, in which nothing is looked for but uses of facts, and that when somebody asks.</summary>
    public static bool IsCode(string fullPath) => fullPath.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file is, by a snapshot of the sources.</summary>
    public FileRole RoleOf(string fullPath, SourcesSnapshot snapshot)
    {
        if (DocumentExtensions.IsConfiguration(fullPath))
            return FileRole.Configuration;
        if (IsCode(fullPath))
            return FileRole.Code;
        if (snapshot.IsSource(fullPath))
            return FileRole.Source;
        return DocumentExtensions.IsDocument(fullPath, ofFolder: folder) ? FileRole.Checked : FileRole.None;
    }

    /// <summary>The full path of a source or of a file of decisions that is reported under a path.</summary>
    public string FullPathOf(string reported) =>
        Snapshot.Source(reported) is { } source && Snapshot.Extracted.FullPaths.TryGetValue(source, out string? full) ? full : Path.GetFullPath(reported, folder);

    /// <summary>A stretch of a source as an editor finds it. The lines of a text that was extracted are the file's already.</summary>
    public EditorLocation Location(TextDocument source, TextSpan span) => new(FileAddress.Of(FullPathOf(source.Path)), RangeIn(source, span));

    private static ToolHost HostOf(string folder, EditorSettings settings, ToolHost host) =>
        host with { CurrentDirectory = folder, Excluded = settings.Exclude, Input = Stream.Null, Output = Stream.Null };

    /// <summary>The same, without the file.</summary>
    public static EditorRange RangeIn(TextDocument document, TextSpan span)
    {
        LinePosition start = document.Locate(span.Start), end = document.LocateEnd(span);
        return document.IsExtracted
            ? new EditorRange(new EditorPosition(start.Line - 1, start.Column - 1), new EditorPosition(end.Line - 1, end.Column - 1))
            : Lines.GetValue(document, read => new LineTable(read.Text)).Range(start, end);
    }
}
