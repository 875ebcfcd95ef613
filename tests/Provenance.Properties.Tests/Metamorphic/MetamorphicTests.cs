using System.Text;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Tests;
using Provenance.Engine.Text;

namespace Provenance.Properties.Metamorphic;

/// <summary>What says the same is read the same: other lines, other spaces, other marks, other neighbours.</summary>
public class MetamorphicTests
{
    private const int MadeUp = 60;

    [Fact]
    public void Wrapping_lines_anew_changes_nothing() => ForMany((made, texts) =>
    {
        // A paragraph that is one long line ends with it; wrapped, it ends with an empty line as in every other text.
        string[] spaced = [.. texts.Select(text => string.Join("\n\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))];

        AssertSame(spaced, [.. spaced.Select(made.Rewrap)]);
    });

    [Fact]
    public void Other_line_ends_change_nothing() => ForMany((_, texts) => AssertSame(texts, [.. texts.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))]));

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u202F')]
    [InlineData('\u2009')]
    public void A_space_that_does_not_break_between_a_number_and_its_unit_changes_nothing(char space) =>
        ForMany((_, texts) => AssertSame(texts, [.. texts.Select(text => WithSpace(text, space))]));

    [Fact]
    public void The_order_of_the_documents_changes_nothing() => ForMany((made, texts) =>
        Assert.Equal(Statement.Of(Extractor.Extract(Documents(texts))), Statement.Of(Extractor.Extract(made.Shuffle(Documents(texts))))));

    [Fact]
    public void A_second_copy_of_a_document_neither_renames_nor_contests_a_fact() => ForMany((made, texts) =>
    {
        FactSet before = Extractor.Extract(Documents(texts));
        FactSet after = Extractor.Extract([.. Documents(texts), new TextDocument("z.txt", texts[made.Below(texts.Length)])]);

        Assert.Equal(Names(before), Names(after, path => path != "z.txt"));
        Assert.Equal(Contested(before), Contested(after));
    });

    [Fact]
    public void A_document_about_other_things_changes_nothing() => ForMany((made, texts) =>
        AssertSameOf(texts, [.. Documents(texts), new TextDocument("z.txt", made.Unrelated())]));

    [Fact]
    public void Straight_and_curly_marks_say_the_same() => ForMany((_, texts) =>
        AssertSame(texts, [.. texts.Select(text => text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\''))]));

    [Theory]
    [InlineData("The centre labelled 40 aluminium barrels in the grey harbour.", "The center labeled 40 aluminum barrels in the gray harbor.")]
    [InlineData("The theatre organised 12 programmes for travelling labourers.", "The theater organized 12 programs for traveling laborers.")]
    [InlineData("The tank holds 40 litres of coloured water.", "The tank holds 40 liters of colored water.")]
    [InlineData("The defence ministry modelled 900 metres of fibre cable.", "The defense ministry modeled 900 meters of fiber cable.")]
    public void British_and_American_spelling_state_one_fact(string british, string american)
    {
        FactSet set = EngineRun.Read(british, american);

        Fact fact = Assert.Single(set.Facts);
        Assert.Equal(Verdict.Agree, fact.Verdict);
    }

    private static void ForMany(Action<MadeUpDocuments, string[]> property)
    {
        string[][] corpora = Corpora.All(MadeUp);
        for (int number = 0; number < corpora.Length; number++)
        {
            try
            {
                property(new MadeUpDocuments(number), corpora[number]);
            }
            catch (Exception e)
            {
                throw new Xunit.Sdk.XunitException($"corpus {number}: {e.Message}\n{string.Join("\n---\n", corpora[number])}");
            }
        }
    }

    private static void AssertSame(string[] before, string[] after) => AssertSameOf(before, Documents(after));

    private static void AssertSameOf(string[] before, TextDocument[] after) =>
        Assert.Equal(string.Join('\n', Statement.Of(Extractor.Extract(Documents(before)))), string.Join('\n', Statement.Of(Extractor.Extract(after), path => path != "z.txt")));

    private static TextDocument[] Documents(string[] texts) => [.. texts.Select((text, number) => new TextDocument($"m{number}.txt", text))];

    private static IEnumerable<string> Names(FactSet set, Func<string, bool>? isMeant = null) => set.Facts
        .SelectMany(fact => fact.Citations.Where(citation => isMeant?.Invoke(citation.Document.Path) != false).Select(citation => $"{citation.Id} {fact.Id}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Contested(FactSet set) => set.Facts.Where(fact => fact.Verdict == Verdict.Disagree).Select(fact => fact.Id).Order(StringComparer.Ordinal);

    /// <summary>The space between a digit and a letter becomes another.</summary>
    private static string WithSpace(string text, char space)
    {
        var spaced = new StringBuilder(text);
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == ' ' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiLetter(text[i + 1]))
                spaced[i] = space;
        }

        return spaced.ToString();
    }
}
