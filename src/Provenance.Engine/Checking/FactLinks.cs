using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>What the links of a document bind its words to: a fact by name, or a source by path.</summary>
internal sealed class FactLinks(FactSet facts)
{
    private const string Scheme = "fact:";

    private readonly Dictionary<string, Fact> _byName = Named(facts);
    private readonly Dictionary<string, TextDocument> _byPath = WithPaths(facts);

    /// <summary>The link around a stretch of a document that leads to a fact or to a source; null when there is none.</summary>
    public DocumentLink? Around(TextDocument document, DocumentLinks links, TextSpan span) =>
        links.Over(span).FirstOrDefault(link => IsFact(link) || SourceOf(document, link) is not null);

    /// <summary>Whether a link names a fact, known or not.</summary>
    public static bool IsFact(DocumentLink link) => link.Target.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The fact that a link names; null when there is none of that name.</summary>
    public Fact? FactOf(DocumentLink link) => _byName.TryGetValue(NameIn(link), out Fact? fact) ? fact : null;

    /// <summary>The name that a link gives, and the nearest that there is, where it is looked for.</summary>
    public (string Name, string? Nearest) Unknown(DocumentLink link, bool searches) =>
        (NameIn(link), searches ? NearestName.Of(NameIn(link), facts.Facts.Select(fact => fact.Name)) : null);

    /// <summary>The source that a link leads to, from the document's folder or from the root; null when it is none.</summary>
    public TextDocument? SourceOf(TextDocument document, DocumentLink link)
    {
        int end = link.Target.IndexOfAny(['#', '?']);
        string target = Uri.UnescapeDataString(end < 0 ? link.Target : link.Target.Substring(0, end)).Replace('\\', '/');
        if (target.Length == 0 || target.IndexOf("://", StringComparison.Ordinal) >= 0)
            return null;
        int slash = document.Path.LastIndexOf('/');
        string beside = Normalized(document.Path.Substring(0, slash + 1) + target), below = Normalized(target.TrimStart('/'));
        return _byPath.TryGetValue(beside, out TextDocument? source) || _byPath.TryGetValue(below, out source) ? source : null;
    }

    private static string NameIn(DocumentLink link) => link.Target.Substring(Scheme.Length).Trim();

    private static string Normalized(string path)
    {
        var steps = new List<string>();
        foreach (string step in path.Split('/'))
        {
            if (step is "" or ".")
                continue;
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1] != "..")
                steps.RemoveAt(steps.Count - 1);
            else
                steps.Add(step);
        }

        return (path.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", steps);
    }

    private static Dictionary<string, TextDocument> WithPaths(FactSet facts)
    {
        var paths = new Dictionary<string, TextDocument>(StringComparer.Ordinal);
        foreach (TextDocument document in facts.Documents)
        {
            string path = Normalized(document.Path);
            if (!paths.ContainsKey(path))
                paths.Add(path, document);
        }

        return paths;
    }

    private static Dictionary<string, Fact> Named(FactSet facts)
    {
        var named = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (Fact fact in facts.Facts)
        {
            named[fact.Id] = fact;
            if (!named.ContainsKey(fact.Name))
                named.Add(fact.Name, fact);
        }

        return named;
    }
}
