using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

public class HostileTests
{
    private const int Size = 200 * 1024;

    [Theory]
    [InlineData("The mill has 5 doors. ", 5)]
    [InlineData("“We grind at night,” she said. ", 5)]
    [InlineData("| Mill | Doors |\n|---|---|\n| Ash | 5 |\n| Elm | 7 |\n| Oak | 9 |\n\nNo more.\n\n", 2)]
    public void A_document_of_more_figures_or_quotations_than_are_wanted_is_not_read(string part, int times)
    {
        var document = new Text.TextDocument("0.txt", new System.Text.StringBuilder().Insert(0, part, times).ToString());
        DocumentCitations all = Extractor.Read(document);
        int most = Math.Max(all.Figures.Count, all.Quotes.Count);

        Assert.Equal(all.Figures.Count, Extractor.TryRead(document, most)!.Figures.Count);
        Assert.Null(Extractor.TryRead(document, most - 1));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("‘")]
    [InlineData("“’")]
    [InlineData("' ")]
    [InlineData(" \"a")]
    [InlineData("7")]
    [InlineData("(")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("thousand ")]
    [InlineData("million of ")]
    [InlineData("5 km/")]
    [InlineData("$")]
    [InlineData("$1")]
    [InlineData("9e9")]
    [InlineData("[1],")]
    [InlineData("June ")]
    [InlineData("Mr. ")]
    [InlineData("said ")]
    [InlineData("he said, ")]
    [InlineData("Smith ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("A.")]
    [InlineData("\uD800")]
    [InlineData("\u202E")]
    [InlineData("½")]
    [InlineData("⁹")]
    [InlineData("10⁹")]
    [InlineData("of the ")]
    [InlineData("> ")]
    [InlineData("> A\n")]
    [InlineData("DOE: ")]
    [InlineData("DOE:\n")]
    [InlineData("Jane Doe\n\n")]
    public void Two_hundred_kilobytes_of_the_same_are_read_without_harm(string piece) =>
        Spans.AssertValid(Read.All(Repeat(piece, Size)));

    [Fact]
    public void A_megabyte_of_marks_of_all_styles_is_paired()
    {
        string text = Repeat("\"a\" “b” 'c' ‘d’ «e» „f“ ``g'' ''h'' 「i」 ‹j› ", 1024 * 1024);
        FactSet set = Read.All(text);

        Spans.AssertValid(set);
        Assert.Equal("a", set.Quotes[0].Exact);
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], set.Quotes.Take(10).Select(quote => quote.Exact));
    }

    [Fact]
    public void Ten_thousand_unclosed_quotations_end_with_their_paragraphs()
    {
        FactSet set = Read.All(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"“Boat {number} is late.\n\nIt was so.\n\n")));

        Assert.Equal(10_000, set.Quotes.Count);
        Assert.All(set.Quotes, quote => Assert.False(quote.IsClosed));
    }

    [Fact]
    public void Ten_thousand_heads_of_turns_are_ten_thousand_turns()
    {
        FactSet set = Read.All(string.Concat(Enumerable.Range(0, 5_000).Select(number => $"DOE: Boat {number} is late.\n\nROE: Boat {number} is early.\n\n")));

        Assert.Equal(10_000, set.Quotes.Count);
        Assert.Equal("Boat 4999 is early.", set.Quotes[set.Quotes.Count - 1].Exact);
    }

    [Fact]
    public void Block_quotations_may_be_nested_without_end()
    {
        FactSet set = Read.All(Repeat("> ", Size) + "Boats are late.");

        Spans.AssertValid(set);
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("a hundred ")]
    [InlineData("one ")]
    [InlineData("five and ")]
    [InlineData("5% of 5% of ")]
    [InlineData("“a b c d,” he said. ")]
    public void Thousands_of_facts_with_the_same_words_are_told_apart_without_harm(string piece) =>
        Spans.AssertValid(Read.All(Repeat(piece, 4 * 1024)));

    [Fact]
    public void A_line_of_a_megabyte_is_read_without_harm() =>
        Spans.AssertValid(Read.All(Repeat("the quick brown fox jumps over the lazy dog, and then again; ", 1024 * 1024) + "NATO needs a 400% boost and “a quantum leap in defence”, he said."));

    [Fact]
    public void A_word_of_a_megabyte_is_read_without_harm() => Spans.AssertValid(Read.All("5 " + new string('s', 1024 * 1024) + " 400%"));

    [Fact]
    public void Any_mixture_of_pieces_is_read_without_harm()
    {
        string[] pieces =
        [
            "five", "hundred", "million", "and", "a", "half", "of", "the", "to", "–", "-", "±", "~", "400", "1,500", "3.5", "%", "$", "€", "km", "/h", "°C", "µ", "²", "×", "10", "^", "June", "9", "2025", ":", "30", "p.m.",
            "“", "”", "\"", "'", "’s", "said", "Rutte", "he", "according", ".", "!", "…", ",", ";", "(", ")", "[", "]", "\n", "\n\n", "\r\n", "\t", "   ", "\uD83D", "\uDE80", "\u202E", "\u2028", "F-35", "section", "e9", "0x", "//", "@", "one", "tanks", "times", "between", "or", "so",
        ];
        var random = new Random(400);
        for (int round = 0; round < 1500; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) > 0 ? " " : "")));
            try
            {
                Spans.AssertValid(Read.All(text));
            }
            catch (Exception error)
            {
                Assert.Fail($"{text.ReplaceLineEndings("\\n")}\n{error}");
            }
        }
    }

    [Fact]
    public void Many_equal_documents_are_linked_without_harm()
    {
        FactSet set = Read.All([.. Enumerable.Repeat("NATO needs a 400% boost. “Danger will not disappear when the war ends,” Mark Rutte said.", 200)]);

        Spans.AssertValid(set);
        Assert.Equal(400, set.Facts.Sum(fact => fact.Citations.Count));
    }

    [Fact]
    public void No_documents_have_no_facts() => Assert.Empty(Read.All().Facts);

    private static string Repeat(string piece, int size) => string.Concat(Enumerable.Repeat(piece, size / piece.Length));
}
