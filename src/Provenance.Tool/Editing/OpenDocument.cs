using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>A text in an editor, at one version of it. A change makes another, so that who works on one is not disturbed.</summary>
/// <param name="Uri">Its address, as the editor writes it.</param>
/// <param name="FullPath">The file that it is, or will be.</param>
/// <param name="Version">The editor's number of the version.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenDocument(string Uri, string FullPath, int Version, string Text)
{
    private LineTable? _lines;

    /// <summary>Whether it is code.</summary>
    public bool IsCode => OpenFolder.IsCode(FullPath);

    /// <summary>Its lines.</summary>
    public LineTable Lines => _lines ??= new LineTable(Text);

    /// <summary>The text after changes, each of which is told in the text that the one before it left.</summary>
    public OpenDocument Changed(IEnumerable<ContentChange> changes, int version)
    {
        string text = Text;
        LineTable? lines = _lines;
        foreach (ContentChange change in changes)
        {
            if (change.Range is not { } range)
            {
                text = change.Text;
            }
            else
            {
                lines ??= new LineTable(text);
                int start = lines.Offset(range.Start), end = Math.Max(start, lines.Offset(range.End));
                text = string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(end));
            }

            lines = null;
        }

        return new OpenDocument(Uri, FullPath, version, text);
    }
}
