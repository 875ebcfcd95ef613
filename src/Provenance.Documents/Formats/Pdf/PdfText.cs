using System.Text;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>The text of a PDF while it is made: lines, paragraphs and pages.</summary>
internal sealed class PdfText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _pages = [];

    /// <summary>The first code unit of each page.</summary>
    public IReadOnlyList<int> PageStarts => _pages;

    /// <summary>Whether nothing was written.</summary>
    public bool IsBlank => _text.Length == 0;

    /// <summary>Begins a page; its first line may go on with the sentence of the last one.</summary>
    public void BeginPage() => _pages.Add(_text.Length);

    /// <summary>Writes a line.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="beginsParagraph">Whether it stands apart from the line before on its page.</param>
    public void Line(string line, bool beginsParagraph)
    {
        if (beginsParagraph && _text.Length > 0 && _text.Length > _pages[^1])
            _text.Append('\n');
        else if (IsHyphenated(line))
            _text.Length -= 2;
        _text.Append(line).Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A word that the line before broke off, and that goes on with a small letter. Not across pages, where a place would be of neither.</summary>
    private bool IsHyphenated(string line) =>
        _text.Length > _pages[^1] + 2 && _text[^2] is '-' or '\u2010' && char.IsLower(_text[^3]) && line.Length > 0 && char.IsLower(line[0]);
}
