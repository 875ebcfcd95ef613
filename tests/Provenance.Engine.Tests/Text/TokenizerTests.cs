using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class TokenizerTests
{
    private const string Alphabet = "aZé1 0.5,’'\"“”«»()-–—…!?:;/@$€%°µ½²\n\r\t\u2028\u2029\u0085\u00A0\u2009\u202F\u200B\u202E\u2066\uFEFF\u00AD\uD83D\uDE80\uDC00\uD800中ß\u0301\\_#[]{}`+=~<>";

    [Theory]
    [InlineData("NATO needs 400%.", "NATO needs 400 % .")]
    [InlineData("Rutte’s speech", "Rutte ’s speech")]
    [InlineData("don't", "don 't")]
    [InlineData("1,500.25 tanks", "1,500.25 tanks")]
    [InlineData("the U.S. Army", "the U.S. Army")]
    [InlineData("at 5 p.m. sharp", "at 5 p.m. sharp")]
    [InlineData("version 1.2.3 runs", "version 1.2.3 runs")]
    [InlineData("O’Brien and D'Arcy", "O’Brien and D'Arcy")]
    [InlineData("wait... what", "wait ... what")]
    [InlineData("F-35", "F - 35")]
    [InlineData("see https://a.org/x?y=1, there", "see https://a.org/x?y=1 , there")]
    [InlineData("write to a@b.org.", "write to a@b.org .")]
    [InlineData("10⁻³ m²", "10 ⁻³ m ²")]
    [InlineData("\U0001F680 rocket", "\U0001F680 rocket")]
    public void A_text_falls_into_tokens(string text, string expected)
    {
        using TokenList tokens = Tokenizer.Run(text);

        Assert.Equal(expected.Split(' '), Words(tokens));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2028")]
    [InlineData("\u200B\uFEFF")]
    public void White_space_alone_has_no_tokens(string text)
    {
        using TokenList tokens = Tokenizer.Run(text);

        Assert.Equal(0, tokens.Count);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a\uD83D\u202Eb\u2066 9\uDE80")]
    [InlineData("x\u2028y\u2029z\u0085w\v\f")]
    [InlineData("'''''\"\"\"\"\"”“”“’‘’‘")]
    [InlineData("1,1,1,1 1.1.1.1 1e1e1e1 1'1'1 .1.1.1")]
    [InlineData("http:// www. a@ @b ://x www... a://.:,")]
    [InlineData("½½½ 1½2 ²²² $$$ €1€")]
    [InlineData("a.b.c.d. A.B.C U.S.A. ....a")]
    public void Tokens_cover_every_visible_character_once_and_in_order(string text) => AssertCovered(text);

    [Fact]
    public void Tokens_cover_every_visible_character_of_any_mixture()
    {
        var random = new Random(20250609);
        for (int round = 0; round < 2000; round++)
        {
            var text = new char[random.Next(1, 40)];
            for (int i = 0; i < text.Length; i++)
                text[i] = Alphabet[random.Next(Alphabet.Length)];
            AssertCovered(new string(text));
        }
    }

    [Fact]
    public void Every_paragraph_begins_a_sentence()
    {
        using TokenList tokens = Tokenizer.Run("One two.\n\nThree\n\n“Four” (five)\n\n- six");

        for (int i = 0; i < tokens.Count; i++)
            Assert.True(tokens[i].StartsSentence || !tokens[i].StartsParagraph);
    }

    [Fact]
    public void Positions_outside_the_list_answer_with_nothing()
    {
        using TokenList tokens = Tokenizer.Run("one");

        Assert.All([-100, -1, 1, 2, 1000], position => Assert.False(tokens.IsWord(position)));
    }

    private static IEnumerable<string> Words(TokenList tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
            yield return tokens.Word(i);
    }

    private static void AssertCovered(string text)
    {
        using TokenList tokens = Tokenizer.Run(text);
        int end = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length, Escaped(text));
            AssertBlank(text, end, token.Start);
            Assert.Equal(text[token.Start], token.First);
            end = token.End;
        }

        AssertBlank(text, end, text.Length);
    }

    /// <summary>Nothing, or marks of emphasis: those are the one visible thing that is no token.</summary>
    private static void AssertBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            Assert.True(CharClasses.Of(text[i]) is CharClass.Space or CharClass.LineBreak or CharClass.Ignorable || text[i] is '*' or '_', $"character {i} of {Escaped(text)} is in no token");
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
