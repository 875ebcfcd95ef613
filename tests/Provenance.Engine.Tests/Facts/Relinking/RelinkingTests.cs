using System.Security.Cryptography;
using System.Text;
using Provenance.Engine.Caching;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What is linked again after a change is what linking everything would give: facts, names, verdicts, voices, parts.</summary>
public class RelinkingTests
{
    private const int Sets = 25;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 8)]
    public void After_any_change_the_facts_are_those_of_a_run_that_knows_nothing(int seed, int changes)
    {
        var edits = new RandomEdits(seed, Texts());
        LinkMemory memory = Remembered(edits.Texts);
        for (int round = 0; round < 6; round++)
        {
            for (int i = 0; i < changes; i++)
                edits.Make();

            Assert.Equal(Stated(Link(edits.Texts, null)), Stated(Link(edits.Texts, memory)));
            memory = LinkRecord.Read(LinkRecord.Write(memory));
        }
    }

    [Fact]
    public void Of_documents_that_did_not_change_the_links_are_those_that_were_found()
    {
        SortedDictionary<string, string> texts = Texts();
        LinkMemory memory = Remembered(texts);
        FigureMemory found = memory.Figures!;
        // As if nothing had been linked: only a run that compares again would find the links.
        memory.Figures = new FigureMemory
        {
            Paths = found.Paths, Hashes = found.Hashes, Starts = found.Starts, Stems = found.Stems, Matched = found.Matched.ToDictionary(pair => pair.Key, _ => Array.Empty<MatchedPair>()),
        };
        texts["lanterns.txt"] = "The lighthouse keeps 214 lanterns of brass.";

        FactSet set = Link(texts, memory);

        Assert.All(set.Facts.Where(fact => fact.IsFigure), fact => Assert.Single(fact.Citations));
        Assert.Contains(set.Figures, figure => figure.Exact == "214");
    }

    [Fact]
    public void A_run_that_finds_nothing_new_says_so()
    {
        SortedDictionary<string, string> texts = Texts();
        LinkMemory memory = LinkRecord.Read(LinkRecord.Write(Remembered(texts)));
        Link(texts, memory);
        bool wasUnchanged = memory.IsUnchanged;
        texts.Remove(texts.Keys.First());
        Link(texts, memory);

        Assert.True(wasUnchanged);
        Assert.False(memory.IsUnchanged);
    }

    [Fact]
    public void A_memory_is_read_back_as_it_was_written()
    {
        byte[] record = LinkRecord.Write(Remembered(Texts()));

        Assert.Equal(record, LinkRecord.Write(LinkRecord.Read(record)));
    }

    [Fact]
    public void A_memory_that_is_cut_short_is_none()
    {
        byte[] record = LinkRecord.Write(Remembered(Texts()));
        for (int length = 0; length < record.Length; length += 997)
            Assert.Null(LinkRecord.Read(record[..length]).Figures);
    }

    [Fact]
    public void What_people_decided_holds_with_a_memory_and_without()
    {
        SortedDictionary<string, string> texts = Texts();
        LinkMemory memory = Remembered(texts);
        FactSet facts = Link(texts, null);
        Fact several = facts.Facts.First(fact => fact.IsFigure && fact.Citations.Count > 2);
        DecisionSet decisions = DecisionsReader.Read($$"""{ "rank": { "{{several.Citations[0].Document.Path}}": "deprecated" }, "rename": { "{{several.Id}}": "Renamed" } }""").Decisions;

        string[] without = Stated(Link(texts, null, decisions));

        Assert.Equal(without, Stated(Link(texts, memory, decisions)));
        Assert.Equal(Stated(facts), Stated(Link(texts, memory)));
        Assert.NotEqual(Stated(facts), without);
    }

    private static SortedDictionary<string, string> Texts()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int set = 0; set < Sets; set++)
        {
            foreach (string text in new MadeUpDocuments(set).Some())
                texts.Add($"{texts.Count:000}.txt", text);
        }

        return texts;
    }

    private static LinkMemory Remembered(SortedDictionary<string, string> texts)
    {
        var memory = new LinkMemory();
        Link(texts, memory);
        return memory;
    }

    private static FactSet Link(SortedDictionary<string, string> texts, LinkMemory? memory, DecisionSet? decisions = null) => Extractor.Link(
        [.. texts.Select(text => Extractor.Read(new TextDocument(text.Key, text.Value, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Value))))))],
        decisions ?? DecisionSet.None, FactLock.Empty, memory);

    private static string[] Stated(FactSet set) =>
    [
        .. set.Facts.Select(fact => $"{fact.Id} {fact.Verdict} {fact.Voices} {fact.IsUpdated} {fact.Representative.Id} {Differing(fact.Contrast)}: {string.Join(' ', fact.Citations.Select(citation => citation.Id))}"),
        .. set.Quotes.Where(quote => quote.PartOf != null).Select(quote => $"{quote.Id} in {quote.PartOf!.Id}"),
    ];

    private static string Differing(Contrast? contrast) => contrast == null ? "" : $"{contrast.First.Id} {contrast.FirstSpan} {contrast.Second.Id} {contrast.SecondSpan}";
}
