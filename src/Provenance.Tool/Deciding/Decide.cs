using System.Text.Json;
using Provenance.Documents.Finding;
using Provenance.Engine;
using Provenance.Engine.Json;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Deciding;

/// <summary>Puts decisions into the text of <c>provenance.json</c>, each by its citations, and takes out those that they replace.</summary>
/// <param name="text">The text.</param>
/// <param name="kept">How a citation is kept.</param>
internal sealed class Decide(DecisionsText text, Func<SourceCitation, KeptCitation> kept)
{
    private const int MostOfName = 4, MostOfResolution = 32;

    /// <summary>Gives a fact a name.</summary>
    /// <param name="citation">The citation that has it as long as it stands.</param>
    /// <param name="fact">Its fact, of which another citation has the name when that one is gone.</param>
    /// <param name="name">The name.</param>
    public void Name(SourceCitation citation, Fact fact, string name)
    {
        Unname(fact);
        IEnumerable<SourceCitation> others = fact.Citations.Where(other => other.Document != citation.Document).DistinctBy(other => other.Document);
        IEnumerable<string> citations = others.Prepend(citation).Take(MostOfName).Select(one => kept(one).Json);
        text.Add("names", $"{{\n  \"name\": {JsonQuote.Of(name)},\n  \"citations\": [\n    {string.Join(",\n    ", citations)}\n  ]\n}}");
    }

    /// <summary>Takes the name that a person gave a fact away.</summary>
    /// <returns>Whether it had one.</returns>
    public bool Unname(Fact fact)
    {
        int removed = text.Remove("names", entry => entry["name"]?.Text == fact.Name || HoldsAny(entry["citations"], fact));
        removed += text.RemoveNames("rename", (_, given) => given.Text == fact.Name);
        return removed > 0;
    }

    /// <summary>Says that citations state one thing.</summary>
    public void Same(IReadOnlyList<SourceCitation> citations) => Group("same", "different", citations);

    /// <summary>Says that no two of some citations state one thing.</summary>
    public void Different(IReadOnlyList<SourceCitation> citations) => Group("different", "same", citations);

    /// <summary>Settles a disagreement.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="chosen">The citation that holds.</param>
    /// <param name="reason">Why.</param>
    public void Resolve(Fact fact, SourceCitation chosen, string reason)
    {
        Unresolve(fact);
        IEnumerable<SourceCitation> readings = fact.Citations.GroupBy(citation => (citation.Document, FoldedExact(citation))).Select(same => same.First());
        IEnumerable<string> citations = readings.OrderByDescending(citation => FoldedExact(citation) == FoldedExact(chosen)).Take(MostOfResolution).Select(one => kept(one).Json);
        text.Add("resolve", $"{{\n  \"fact\": {kept(chosen).Json},\n  \"value\": {JsonQuote.Of(kept(chosen).Exact)},\n  \"reason\": {JsonQuote.Of(reason)},\n  \"citations\": [\n    {string.Join(",\n    ", citations)}\n  ]\n}}");
    }

    /// <summary>Takes back what settled a disagreement.</summary>
    /// <returns>Whether anything had.</returns>
    public bool Unresolve(Fact fact) => text.Remove("resolve", entry =>
        entry["fact"] is { } about && (about.Text == fact.Name || about.Text == fact.Id || fact.Citations.Any(citation => kept(citation).Is(about))) || HoldsAny(entry["citations"], fact)) > 0;

    /// <summary>Gives a source a rank.</summary>
    /// <param name="source">Its path from the folder of the file.</param>
    /// <param name="rank">preferred, normal or deprecated.</param>
    public void Rank(string source, string rank)
    {
        text.RemoveNames("rank", (path, _) => path != source && IsSame(path, source));
        text.Set("rank", source, JsonQuote.Of(rank));
    }

    private void Group(string member, string opposite, IReadOnlyList<SourceCitation> citations)
    {
        List<KeptCitation> group = [.. citations.Select(kept)];
        bool IsOfThese(JsonNodeSpan entry) => entry.Kind == JsonTokenType.StartArray && entry.Items.TrueForAll(item => group.Exists(one => one.Is(item)));
        text.Remove(opposite, IsOfThese);
        text.Remove(member, IsOfThese);
        text.Add(member, $"[\n  {string.Join(",\n  ", group.Select(one => one.Json))}\n]");
    }

    private bool HoldsAny(JsonNodeSpan? citations, Fact fact) => citations?.Items.Exists(item => fact.Citations.Any(citation => kept(citation).Is(item))) == true;

    private string FoldedExact(SourceCitation citation) => kept(citation).Exact;

    private static bool IsSame(string path, string source)
    {
        string plain = path.TrimStart('.', '/');
        return plain == source || source.EndsWith("/" + plain, StringComparison.Ordinal) || plain.EndsWith("/" + source, StringComparison.Ordinal);
    }
}
