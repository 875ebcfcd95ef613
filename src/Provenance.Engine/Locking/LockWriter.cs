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
        Member(text, "kind", fact.Figure is { } kind ? Camel(kind.Kind.ToString()) : "quote");
        if (fact.Figure is { } figure)
        {
            Member(text, "value", figure.Value);
            Member(text, "low", figure.Low);
            Member(text, "high", figure.High);
            Member(text, "of", figure.Of);
            Member(text, "magnitude", figure.Magnitude);
            Member(text, "unit", figure.Unit);
            Member(text, "hedge", figure.Hedge == Hedge.Exact ? null : Camel(figure.Hedge.ToString()));
        }

        Member(text, "speaker", fact.Speaker);
        Member(text, "text", fact.Text);
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
