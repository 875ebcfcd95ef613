using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>Where a document names a fact as the address of a link: <c>[words](fact:Name)</c>.</summary>
internal static class FactAddresses
{
    private const string Open = "](fact:";

    /// <summary>The places of the name.</summary>
    public static IEnumerable<EditorRange> In(OpenDocument document, Fact fact)
    {
        string text = document.Text;
        for (int at = text.IndexOf(Open, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Open, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int start = at + Open.Length, end = text.IndexOf(')', start);
            if (end < 0)
                yield break;
            string name = text[start..end].Trim();
            if (name == fact.Name || name == fact.Id)
                yield return new EditorRange(document.Lines.Position(end - text[start..end].TrimStart().Length + (name == fact.Id ? fact.Id.Length - fact.Name.Length : 0)), document.Lines.Position(start + text[start..end].TrimEnd().Length));
        }
    }
}
