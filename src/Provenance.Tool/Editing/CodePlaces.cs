using Provenance.Engine.Text;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Editing;

/// <summary>Places of code as an editor counts them, in the texts that the code was read from.</summary>
/// <param name="folder">The folder that uses are told from.</param>
/// <param name="unsaved">Texts by full path that stand for their files.</param>
internal sealed class CodePlaces(string folder, IReadOnlyDictionary<string, string> unsaved)
{
    private readonly Dictionary<string, LineTable?> _lines = new(StringComparer.Ordinal);

    /// <summary>The file of a use.</summary>
    public static string FullPath(CodeUse use, string folder) => Path.GetFullPath(use.File, folder);

    /// <summary>The place of a use; null where its file cannot be read any more.</summary>
    public EditorLocation? Of(CodeUse use)
    {
        string path = FullPath(use, folder);
        if (!_lines.TryGetValue(path, out LineTable? lines))
            _lines[path] = lines = Read(path) is { } text ? new LineTable(text) : null;
        return lines is null ? null : new EditorLocation(FileAddress.Of(path), lines.Range(new LinePosition(use.Line, use.Column), use.End));
    }

    private string? Read(string path)
    {
        try
        {
            return unsaved.GetValueOrDefault(path) ?? File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
