using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Xunit.Abstractions;

namespace Provenance.Properties.Mutation;

/// <summary>
/// One mistake in the copy of a document is noticed: as a disagreement between the document and its copy, or as drift of the document
/// against a lock that was made before.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int Tries = 100;
    private const int Caught = 95;

    private static readonly string[][] Sets = Corpora.All(40);

    /// <summary>What the right documents say and their locks: many mistakes are tried in the same ones.</summary>
    private readonly Dictionary<string, (FactSet Facts, FactLock Lock)> _right = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(7)]
    [InlineData(3007)]
    public void A_changed_digit_is_caught(int seed) => AssertCaught("changed digit", seed, (set, random) => Mutations.Digits(set, random));

    [Theory]
    [InlineData(7)]
    [InlineData(3007)]
    public void A_swapped_unit_is_caught(int seed) => AssertCaught("swapped unit", seed, (set, _) => Mutations.SwappedUnits(set));

    [Fact]
    public void A_dropped_not_in_a_quotation_is_caught() => AssertCaught("dropped not", 7, (set, _) => Mutations.DroppedNots(set));

    private void AssertCaught(string kind, int ownSeed, Func<FactSet, Random, IEnumerable<Mutant>> mutations)
    {
        int seed = Effort.SeedOf(ownSeed), wanted = Tries * Effort.Times;
        var random = new Random(seed);
        (int tries, int caught, int asDrift, int asDisagreement, int asMisquotation) = (0, 0, 0, 0, 0);
        var missed = new List<string>();
        while (tries < wanted)
        {
            // The seeds and the corpora of the linker in three tries of four, made-up sentences in the fourth.
            string[] texts = Sets[random.Next(4) > 0 ? random.Next(4) : random.Next(Sets.Length)];
            Mutant[] all = [.. mutations(Right(texts).Facts, random)];
            if (all.Length == 0)
                continue;
            Mutant mutant = all[random.Next(all.Length)];
            string[] before = [.. texts.Select(text => Without(text, mutant) ? mutant.Before : text)];
            string[] after = [.. texts.Select(text => Without(text, mutant) ? mutant.After : text)];
            bool drift = Drifts(before, after), disagreement = Disagrees(mutant), check = IsObjected(before, mutant.After);
            tries++;
            asDrift += drift ? 1 : 0;
            asDisagreement += disagreement ? 1 : 0;
            asMisquotation += check ? 1 : 0;
            caught += drift || disagreement ? 1 : 0;
            if (!drift && !disagreement)
                missed.Add($"…{Around(mutant.Before, mutant.At)}… | …{Around(mutant.After, mutant.At)}… (stated {Statements(mutant)} times in its document)");
        }

        string shares = $"{kind}: {caught} of {tries} caught, {asDrift} as drift, {asDisagreement} as disagreement; 'check' objects to {asMisquotation}";
        output.WriteLine(shares);
        missed.ForEach(output.WriteLine);
        Assert.True(caught * Tries >= Caught * tries, $"seed {seed}: {shares}\n{string.Join('\n', missed)}");
    }

    private static bool Without(string text, Mutant mutant) => text == mutant.Before || text == mutant.After;

    /// <summary>Against a lock of the right documents, something is found.</summary>
    private bool Drifts(string[] before, string[] after) => Extractor.Extract(Documents(after), DecisionSet.None, Right(before).Lock).Drift.Any(drift => drift.IsFinding);

    /// <summary>The right document and the wrong one contest a fact that the right one and its true copy do not.</summary>
    private bool Disagrees(Mutant mutant) => Contested(Extractor.Extract(Documents([mutant.Before, mutant.After]))) > Contested(Right([mutant.Before, mutant.Before]).Facts);

    private static int Contested(FactSet set) => set.Facts.Count(fact => fact.Verdict is Verdict.Disagree or Verdict.Variant);

    /// <summary>The wrong document, checked against the right ones, has a finding that the right one has not.</summary>
    private bool IsObjected(string[] sources, string document) =>
        new DocumentChecker(Right(sources).Facts).Check([CheckedDocument.Of(new TextDocument("own.txt", document))]).Findings.Count > 0;

    private (FactSet Facts, FactLock Lock) Right(string[] texts)
    {
        string key = string.Join("\n===\n", texts);
        if (!_right.TryGetValue(key, out (FactSet Facts, FactLock Lock) right))
        {
            FactSet set = Extractor.Extract(Documents(texts));
            right = (set, LockReader.Read(LockWriter.Write(LockBuilder.Of(set, document => document.Path))).Lock);
            _right.Add(key, right);
        }

        return right;
    }

    private static TextDocument[] Documents(string[] texts) => [.. texts.Select((text, number) => new TextDocument($"m{number}.txt", text))];

    /// <summary>How often the words around the mistake stand in the right document: what it states twice it still states once.</summary>
    private static int Statements(Mutant mutant)
    {
        string words = mutant.Before[Math.Max(0, mutant.At - 10)..Math.Min(mutant.Before.Length, mutant.At + 15)];
        return mutant.Before.Split(words).Length - 1;
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)].Replace('\n', ' ');
}
