using Provenance.Engine.Locking;

namespace Provenance.Engine.Tests.Locking;

public class ClauseNumbersTests
{
    [Theory]
    [InlineData("4.2 The rate is 20 %.", "The rate is 20 %.")]
    [InlineData("4.2. The rate is 20 %.", "The rate is 20 %.")]
    [InlineData("## 4.2 The rate", "The rate")]
    [InlineData("12A. The rate is 20 %.", "The rate is 20 %.")]
    [InlineData("(a) the rate is 20 %.", "the rate is 20 %.")]
    [InlineData("4.2 (iv) the rate is 20 %.", "the rate is 20 %.")]
    [InlineData("§ 4 The rate is 20 %.", "The rate is 20 %.")]
    [InlineData("The rate under section 12A(3) is 20 %.", "The rate under section is 20 %.")]
    [InlineData("The rate of Article 4 is that of § 5.", "The rate of Article is that of §.")]
    public void Numbers_of_clauses_are_left_out(string sentence, string left) => Assert.Equal(left, ClauseNumbers.Without(sentence));

    [Theory]
    [InlineData("4.2 million people came.")]
    [InlineData("20 people came.")]
    [InlineData("He took part in 3 races.")]
    [InlineData("The rate is 20 %.")]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("4.")]
    [InlineData("section")]
    public void Figures_and_all_else_stay(string sentence) => Assert.Equal(sentence, ClauseNumbers.Without(sentence));
}
