using Provenance.Engine.Naming;

namespace Provenance.Engine.Tests;

public class ReservedNameTests
{
    [Theory]
    [InlineData("Value")]
    [InlineData("Text")]
    [InlineData("All")]
    [InlineData("Fact")]
    [InlineData("Unit")]
    [InlineData("DisplayUnit")]
    [InlineData("AtLeastHigh")]
    public void Names_of_generated_members_are_reserved(string name) => Assert.True(ReservedNames.Contains(name));

    [Theory]
    [InlineData("The unit has 40 units of value.")]
    [InlineData("It holds 300 texts and 12 facts, all of them.")]
    [InlineData("2022. 5. 14:30.")]
    public void No_fact_gets_one(string text) => Assert.All(Read.All(text).Facts, fact => Assert.Null(FactName.Fault(fact.Name)));
}
