using System.Text;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Json;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Tests;
using Provenance.Engine.Text;

namespace Provenance.Properties.Decisions;

/// <summary>What people decided on citations of some documents stays with them, whatever comes, goes, moves or changes in others.</summary>
public class KeptDecisionsTests
{
    private const int MadeUp = 120;

    [Fact]
    public void Adding_other_documents_moves_no_decision() => ForMany((made, documents, own) => [.. documents, Document("0.txt", made.Unrelated()), Document("z.txt", string.Join("\n\n", made.Some())), Document("m0a.txt", string.Join("\n\n", documents.Select(document => document.Text)))]);

    [Fact]
    public void Other_years_of_the_same_document_move_no_decision() => ForMany((made, documents, own) =>
        [.. documents, .. documents.Select(document => Document("0-" + document.Path, OtherNumbers(document.Text, made.Below(8) + 1))), .. documents.Select(document => Document("z-" + document.Path, document.Text))]);

    [Fact]
    public void Removing_other_documents_moves_no_decision() => ForMany((made, documents, own) => [.. documents.Where((document, number) => own.Contains(document.Path) || number % 2 == made.Below(2))]);

    [Fact]
    public void Reordering_documents_moves_no_decision() => ForMany((made, documents, own) => made.Shuffle(documents));

    [Fact]
    public void Editing_other_documents_moves_no_decision() => ForMany((made, documents, own) =>
        [.. documents.Select(document => own.Contains(document.Path) ? document : Document(document.Path, made.Below(2) == 0 ? OtherNumbers(document.Text, made.Below(8) + 1) : made.Unrelated() + "\n\n" + document.Text))]);

    [Fact]
    public void A_resolution_settles_no_other_fact_and_stays_while_its_own_documents_do()
    {
        int held = 0;
        string[][] corpora = Corpora.All(MadeUp);
        for (int number = 0; number < corpora.Length; number++)
        {
            var made = new MadeUpDocuments(number);
            TextDocument[] documents = [.. corpora[number].Select((text, at) => Document($"m{at}.txt", text))];
            if (Extractor.Extract(documents).Facts.FirstOrDefault(fact => fact is { IsDisputed: true, IsFigure: true }) is not { } disputed)
                continue;
            DecisionSet decisions = Resolution(disputed);
            HashSet<string> decided = [.. disputed.Citations.Select(citation => citation.Id)], own = [.. disputed.Citations.Select(citation => citation.Document.Path)];
            TextDocument[][] kept = [documents, [.. documents, Document("0.txt", made.Unrelated())], made.Shuffle(documents)];
            TextDocument[][] changed = [[.. documents.Select(document => own.Contains(document.Path) ? document : Document(document.Path, OtherNumbers(document.Text, made.Below(8) + 1)))], [.. documents.Skip(1)], [.. documents.Select(document => Document(document.Path, OtherNumbers(document.Text, made.Below(8) + 1)))]];
            foreach (TextDocument[] now in kept.Concat(changed))
            {
                Fact[] settled = [.. Extractor.Extract(now, decisions, FactLock.Empty).Facts.Where(fact => fact.Settlement is not null)];
                Assert.True(settled.All(fact => fact.Citations.Any(citation => decided.Contains(citation.Id))), $"corpus {number}: {string.Join(", ", settled.Select(fact => fact.Id))}");
                Assert.True(!kept.Contains(now) || settled.Length == 1 && settled[0].Representative.Exact == disputed.Representative.Exact, $"corpus {number}: {settled.Length} are settled");
            }

            held++;
        }

        Assert.True(held > 10, $"{held} of {corpora.Length} corpora disagree");
    }

    private static DecisionSet Resolution(Fact fact)
    {
        string citations = string.Join(", ", fact.Citations.Select(Decided.Key));
        DecisionsReading reading = DecisionsReader.Read($$"""{ "resolve": [ { "fact": {{Decided.Key(fact.Representative)}}, "value": {{JsonQuote.Of(fact.Representative.Exact)}}, "reason": "counted again", "citations": [ {{citations}} ] } ] }""");
        Assert.Empty(reading.Faults);
        return reading.Decisions;
    }

    private static void ForMany(Func<MadeUpDocuments, TextDocument[], HashSet<string>, TextDocument[]> change)
    {
        int held = 0;
        string[][] corpora = Corpora.All(MadeUp);
        for (int number = 0; number < corpora.Length; number++)
        {
            var made = new MadeUpDocuments(number);
            TextDocument[] documents = [.. corpora[number].Select((text, at) => Document($"m{at}.txt", text))];
            if (Decide(Extractor.Extract(documents), made) is not { } decided)
                continue;
            HashSet<string> own = [.. decided.Citations.Select(citation => citation.Document.Path)];
            FactSet after = Extractor.Extract(change(made, documents, own), decided.Decisions, FactLock.Empty);
            Assert.True(decided.Complaint(after) is not { } complaint, $"corpus {number}: {decided.Complaint(after)}\n{decided.Json}\n{string.Join("\n---\n", corpora[number])}");
            held++;
        }

        // A property that holds of nothing says nothing.
        Assert.True(held > MadeUp / 4, $"{held} of {corpora.Length} corpora had what to decide on");
    }

    /// <summary>Two names, one pair of figures that is one, and one that is not; null where the documents have too few figures, or the decisions cannot be told apart there.</summary>
    private static Decided? Decide(FactSet facts, MadeUpDocuments made)
    {
        List<SourceCitation> figures = [.. facts.Figures.Where(figure => facts.FactOf(figure) is not null)];
        if (figures.Count < 6)
            return null;
        SourceCitation[] chosen = made.Shuffle([.. figures]);
        SourceCitation[] six = [.. chosen.DistinctBy(citation => facts.FactOf(citation)).Take(6)];
        if (six.Length < 6)
            return null;
        var decided = new Decided(six);
        return decided.Complaint(Extractor.Extract(facts.Documents, decided.Decisions, FactLock.Empty)) is null ? decided : null;
    }

    private static string OtherNumbers(string text, int by)
    {
        var other = new StringBuilder(text);
        for (int i = 0; i < other.Length; i++)
        {
            if (char.IsAsciiDigit(other[i]))
                other[i] = (char)('1' + ((other[i] - '0' + by) % 9));
        }

        return other.ToString();
    }

    private static TextDocument Document(string path, string text) => new(path, text, "h" + path);

    /// <summary>What was decided, and whether it still is so.</summary>
    private sealed class Decided
    {
        public Decided(SourceCitation[] six)
        {
            Citations = six;
            Json = $$"""
                { "names": [ {{Name("FirstName", six[0])}}, {{Name("SecondName", six[1])}} ],
                  "same": [ [ {{Key(six[2])}}, {{Key(six[3])}} ] ],
                  "different": [ [ {{Key(six[4])}}, {{Key(six[5])}} ] ] }
                """;
            DecisionsReading reading = DecisionsReader.Read(Json);
            Assert.Empty(reading.Faults);
            Decisions = reading.Decisions;
        }

        public IReadOnlyList<SourceCitation> Citations { get; }

        public DecisionSet Decisions { get; }

        public string Json { get; }

        /// <summary>What is not as it was decided; null where all is.</summary>
        public string? Complaint(FactSet facts)
        {
            Fact?[] now = [.. Citations.Select(citation => facts.Facts.FirstOrDefault(fact => fact.Citations.Any(other => other.Id == citation.Id)))];
            if (facts.Faults.Count > 0)
                return facts.Faults[0].Text;
            if (now[0]?.Name != "FirstName" || now[1]?.Name != "SecondName")
                return $"the names went to {now[0]?.Name} and {now[1]?.Name}";
            if (now[2] is null || now[2] != now[3])
                return "what is the same is two facts";
            if (now[4] is null || now[4] == now[5])
                return "what is different is one fact";
            return facts.Facts.Select(fact => fact.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() == facts.Facts.Count ? null : "two facts have one name";
        }

        private static string Name(string name, SourceCitation citation) => $"{{ \"name\": \"{name}\", \"citations\": [ {Key(citation)} ] }}";

        public static string Key(SourceCitation citation)
        {
            LockedAnchor anchor = CitationKey.Of(citation, citation.Document.Path);
            string Member(string name, string value) => string.IsNullOrWhiteSpace(value) ? "" : $", \"{name}\": {JsonQuote.Of(value)}";
            return $"{{ \"source\": {JsonQuote.Of(anchor.Source)}{Member("exact", anchor.Exact)}{Member("prefix", anchor.Prefix)}{Member("suffix", anchor.Suffix)}{Member("hash", anchor.Hash)} }}";
        }
    }
}
