using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("It is late. ¦We must go.")]
    [InlineData("Is it late? ¦We must go! ¦Now.")]
    [InlineData("“It is late.” ¦We must go.")]
    [InlineData("(It is late.) ¦We must go.")]
    [InlineData("It is late. ¦“We must go.”")]
    [InlineData("It ended in 2022. ¦Then it began.")]
    [InlineData("It rose by 5%. ¦Then it fell.")]
    [InlineData("He lives in the U.S. ¦The army moved.")]
    [InlineData("It cost five feet. ¦Then it fell.")]
    [InlineData("It ran from 1.8 V to 3.6 V. ¦Typical currents rose.")]
    [InlineData("It is late.\n\n¦We must go.")]
    [InlineData("A headline without a point\n\n¦We must go.")]
    public void A_sentence_ends_at_a_point(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("He met Mr. Smith today.")]
    [InlineData("He met Dr. Jane Doe and Gen. Smith today.")]
    [InlineData("The U.S. Army moved.")]
    [InlineData("The U.S. government moved.")]
    [InlineData("It rose by 3.5 per cent.")]
    [InlineData("It rose … and then fell.")]
    [InlineData("It rose... and then fell.")]
    [InlineData("See Fig. 3 for that.")]
    [InlineData("It was No. 5 on Jan. 5 in London.")]
    [InlineData("J. R. Smith spoke.")]
    [InlineData("It began at 5 p.m. on Monday.")]
    [InlineData("Many fruits, e.g. apples, are sweet.")]
    [InlineData("Acme Inc. said so.")]
    [InlineData("“Go!” he said.")]
    [InlineData("“Is it late?” she asked.")]
    [InlineData("See www.example.org for that.")]
    [InlineData("It needs .NET and node.js there.")]
    public void A_point_may_stand_inside_a_sentence(string text) => AssertSentences(text);

    private static void AssertSentences(string marked)
    {
        string text = marked.Replace("¦", "", StringComparison.Ordinal);
        using TokenList tokens = Tokenizer.Run(text);
        string found = text;
        for (int i = tokens.Count - 1; i > 0; i--)
        {
            if (tokens[i].StartsSentence)
                found = found.Insert(tokens[i].Start, "¦");
        }

        Assert.Equal(marked, found);
    }
}
