using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What renames nothing, over many made-up documents.</summary>
public class NameStabilityTests
{
    private const int Runs = 150;

    [Fact]
    public void A_document_about_other_things_renames_nothing_wherever_it_comes() => ForMany((made, texts) =>
    {
        TextDocument[] before = Documents(texts);
        var added = new TextDocument(made.Below(2) == 0 ? "a.txt" : "z.txt", made.Unrelated());
        TextDocument[] after = added.Path == "a.txt" ? [added, .. before] : [.. before, added];

        AssertSame(Names(Extractor.Extract(before)), Names(Extractor.Extract(after)));
    });

    [Fact]
    public void The_order_of_the_documents_renames_nothing() => ForMany((made, texts) =>
        AssertSame(Names(Extractor.Extract(Documents(texts))), Names(Extractor.Extract(made.Shuffle(Documents(texts))))));

    [Fact]
    public void A_document_renamed_by_case_renames_nothing() => ForMany((made, texts) =>
    {
        TextDocument[] before = Documents(texts);
        int renamed = made.Below(texts.Length);

        TextDocument[] after = [.. before.Select((document, number) => number == renamed ? new TextDocument(document.Path.ToUpperInvariant(), document.Text) : document)];

        Assert.Equal(InOrder(Extractor.Extract(before)), InOrder(Extractor.Extract(after)));
    });

    [Fact]
    public void Other_lines_and_other_line_ends_rename_nothing() => ForMany((made, texts) =>
        Assert.All(texts, text => Assert.Equal(InOrder(Read.All(text)), InOrder(Read.All(made.Rewrap(text))))));

    [Fact]
    public void A_lock_holds_every_name_against_documents_about_the_same_things() => ForMany((made, texts) =>
    {
        TextDocument[] before = Documents(texts);
        FactSet set = Extractor.Extract(before);
        FactLock locked = LockBuilder.Of(set, document => document.Path);
        TextDocument[] after = [new TextDocument("a.txt", made.Some()[0]), .. before];

        FactSet then = Extractor.Extract(after, DecisionSet.None, locked);

        // The new document may join facts; it takes no name away.
        Dictionary<string, string> names = Names(then);
        Assert.All(set.Facts, fact => Assert.Contains(fact.Citations, citation => names[citation.Id] == fact.Id || then.Drift.Any(drift => drift.Locked.Id == fact.Id && drift.Kind == DriftKind.Gone)));
    });

    [Fact]
    public void A_lock_of_the_same_documents_drifts_nowhere_whatever_their_lines() => ForMany((made, texts) =>
    {
        FactLock locked = LockBuilder.Of(Extractor.Extract(Documents(texts)), document => document.Path);

        FactSet then = Extractor.Extract(Documents([.. texts.Select(made.Rewrap)]), DecisionSet.None, locked);

        Assert.All(then.Drift, drift => Assert.False(drift.IsFinding, drift.ToString()));
    });

    private static void ForMany(Action<MadeUpDocuments, string[]> property)
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            var made = new MadeUpDocuments(seed);
            string[] texts = made.Some();
            try
            {
                property(made, texts);
            }
            catch (Exception e)
            {
                throw new Xunit.Sdk.XunitException($"seed {seed}: {e.Message}\n{string.Join("\n---\n", texts)}");
            }
        }
    }

    private static TextDocument[] Documents(string[] texts) => [.. texts.Select((text, number) => new TextDocument($"m{number}.txt", text))];

    private static Dictionary<string, string> Names(FactSet set) => set.Facts.SelectMany(fact => fact.Citations.Select(citation => (citation.Id, Fact: fact.Id))).ToDictionary(pair => pair.Id, pair => pair.Fact);

    private static IEnumerable<string?> InOrder(FactSet set) => set.Figures.Cast<SourceCitation>().Concat(set.Quotes).Select(citation => set.FactOf(citation)?.Id);

    private static void AssertSame(Dictionary<string, string> before, Dictionary<string, string> after) =>
        Assert.All(before, pair => Assert.Equal((pair.Key, pair.Value), (pair.Key, after.GetValueOrDefault(pair.Key))));
}
