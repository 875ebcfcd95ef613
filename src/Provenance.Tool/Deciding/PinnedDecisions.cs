using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>Rewrites what <c>provenance.json</c> keeps by names that the program made: by the citations that they mean now.</summary>
internal static class PinnedDecisions
{
    /// <summary>Rewrites all of them and says what each means.</summary>
    public static int Write(DecisionWriting writing, ToolHost host)
    {
        FactSet facts = writing.Facts.Facts;
        DecisionsText text = writing.Text;
        var pinned = new List<string>();
        var decide = new Decide(text, writing.Kept);
        foreach ((string old, string name) in RenamesOf(text))
        {
            if (Find(facts, name) is not { } fact)
                continue;
            decide.Name(fact.Representative, fact, name);
            pinned.Add($"{old} is {fact.Id}: {DecisionVerb.Shown(fact.Representative)}");
        }

        if (text.Member("rename") is { Members.Count: 0 })
            text.RemoveMember("rename");
        while (NextReference(text, facts) is var (node, fact) && node is not null)
        {
            pinned.Add($"{node.Text} is {fact.Id}: {DecisionVerb.Shown(fact.Representative)}");
            text.Replace(node, writing.Kept(fact.Representative).Json);
        }

        if (writing.Try() is null || !writing.Store())
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        pinned.ForEach(output.WriteLine);
        output.WriteLine(FormattableString.Invariant($"{pinned.Count} decisions are kept by their citation now"));
        return ExitCode.Clean;
    }

    private static List<(string Old, string Name)> RenamesOf(DecisionsText text) =>
        [.. (text.Member("rename")?.Members ?? []).Where(member => member.Value.Text is not null).Select(member => (member.Name, member.Value.Text!))];

    /// <summary>The first reference by name, and its fact; of a name that a person gave, none.</summary>
    private static (JsonNodeSpan Node, Fact Fact) NextReference(DecisionsText text, FactSet facts)
    {
        HashSet<string?> given = [.. (text.Member("names")?.Items ?? []).Select(entry => entry["name"]?.Text)];
        IEnumerable<JsonNodeSpan> groups = (text.Member("same")?.Items ?? []).Concat(text.Member("different")?.Items ?? []).SelectMany(group => group.Items);
        IEnumerable<JsonNodeSpan> resolved = (text.Member("resolve")?.Items ?? []).Select(entry => entry["fact"]).OfType<JsonNodeSpan>();
        foreach (JsonNodeSpan node in groups.Concat(resolved).Where(node => node.Kind == JsonTokenType.String))
        {
            string name = node.Text!;
            if (!given.Contains(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]) && Find(facts, name) is { } fact)
                return (node, fact);
        }

        return default;
    }

    private static Fact? Find(FactSet facts, string name)
    {
        List<Fact> named = [.. facts.Facts.Where(fact => fact.Name == name || fact.Id == name)];
        return named.Count == 1 ? named[0] : null;
    }
}
