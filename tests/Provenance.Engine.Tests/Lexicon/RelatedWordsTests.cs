using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public sealed class RelatedWordsTests
{
    [Theory]
    [InlineData("staff", "employees")]
    [InlineData("firm", "company")]
    [InlineData("truck", "lorry")]
    public void Words_for_one_thing_are_related_both_ways(string one, string other)
    {
        Assert.True(Relation(one, other) >= WordRelation.Near);
        Assert.Equal(Relation(one, other), Relation(other, one));
    }

    [Theory]
    [InlineData("import", "export")]
    [InlineData("buy", "sell")]
    [InlineData("north", "south")]
    public void Opposites_and_two_of_a_kind_are_sisters(string one, string other) => Assert.Equal(WordRelation.Sister, Relation(one, other));

    [Theory]
    [InlineData("bridge", "salary")]
    [InlineData("qwertz", "salary")]
    public void Other_words_are_not_related(string one, string other) => Assert.Equal(WordRelation.None, Relation(one, other));

    private static WordRelation Relation(string one, string other)
    {
        int stem = StemHash.Of(WordFolding.Stem(other).AsSpan());
        foreach ((int related, WordRelation relation) in RelatedWords.Of(StemHash.Of(WordFolding.Stem(one).AsSpan())))
        {
            if (related == stem)
                return relation;
        }

        return WordRelation.None;
    }
}
