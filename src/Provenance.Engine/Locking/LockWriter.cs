using System.Text;
using Provenance.Engine.Json;

namespace Provenance.Engine.Locking;

/// <summary>
/// Writes <c>provenance.lock.json</c>: a block for each fact, sorted by name, one member a line. The version stands last, so that
/// every block ends alike and two branches that add facts at different places merge without a conflict.
/// </summary>
public static class LockWriter
{
    /// <summary>The version of the form.</summary>
    public const string Version = "1";

    /// <summary>Writes a lock; equal locks give equal texts. Lines end with LF.</summary>
    public static string Write(FactLock locked)
    {
        var text = new StringBuilder("{\n");
        foreach (LockedFact fact in locked.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal))
            Write(text, fact);
        return text.Append("  \"version\": ").Append(Version).Append("\n}\n").ToString();
    }

    private static void Write(StringBuilder text, LockedFact fact)
    {
        text.Append("  ");
        JsonQuote.Append(text, fact.Id);
        text.Append(": {\n");
        if (fact.Retired is { } nearest)
            Member(text, "retired", nearest);
        foreach ((string name, string? value) in fact.Figure is { } figure ? Parts(figure) : [("kind", "quote")])
            Member(text, name, value);

        Member(text, "speaker", fact.Speaker);
        Member(text, "text", fact.Text);
        if (fact.Editions.Count > 0)
            Write(text, fact.Editions);
        text.Append("    \"citations\": [");
        for (int i = 0; i < fact.Anchors.Count; i++)
        {
            text.Append(i == 0 ? "\n      {" : ",\n      {");
            Line(text, "source", fact.Anchors[i].Source, first: true);
            Line(text, "exact", fact.Anchors[i].Exact);
            Line(text, "prefix", fact.Anchors[i].Prefix);
            Line(text, "suffix", fact.Anchors[i].Suffix);
            Line(text, "hash", fact.Anchors[i].Hash);
            text.Append("\n      }");
        }

        text.Append("\n    ]\n  },\n");
    }

    /// <summary>A line for each period, the latest first: the next one is a line more.</summary>
    private static void Write(StringBuilder text, IReadOnlyList<LockedEdition> editions)
    {
        text.Append("    \"editions\": {\n");
        for (int i = 0; i < editions.Count; i++)
        {
            LockedEdition edition = editions[i];
            text.Append("      ");
            JsonQuote.Append(text, edition.Name);
            text.Append(": { ");
            foreach ((string name, string? value) in edition.Figure is { } figure ? Parts(figure) : [])
            {
                if (value is null)
                    continue;
                text.Append('"').Append(name).Append("\": ");
                JsonQuote.Append(text, value);
                text.Append(", ");
            }

            text.Append("\"text\": ");
            JsonQuote.Append(text, edition.Text);
            text.Append(i + 1 < editions.Count ? " },\n" : " }\n");
        }

        text.Append("    },\n");
    }

    private static IEnumerable<(string Name, string? Value)> Parts(LockedFigure figure) =>
    [
        ("kind", Camel(figure.Kind.ToString())), ("value", figure.Value), ("low", figure.Low), ("high", figure.High), ("of", figure.Of), ("magnitude", figure.Magnitude), ("unit", figure.Unit),
        ("hedge", figure.Hedge == Hedge.Exact ? null : Camel(figure.Hedge.ToString())),
    ];

    private static void Member(StringBuilder text, string name, string? value)
    {
        if (value is null)
            return;
        text.Append("    \"").Append(name).Append("\": ");
        JsonQuote.Append(text, value);
        text.Append(",\n");
    }

    private static void Line(StringBuilder text, string name, string value, bool first = false)
    {
        text.Append(first ? "\n        \"" : ",\n        \"").Append(name).Append("\": ");
        JsonQuote.Append(text, value);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
