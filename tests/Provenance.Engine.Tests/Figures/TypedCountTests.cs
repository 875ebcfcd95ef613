using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>A count before the name of a type whose first letter is a unit's symbol as well.</summary>
public class TypedCountTests
{
    [Theory]
    [InlineData("We sold 286 K340 pumps.", "286")]
    [InlineData("They bought 52 A320 aircraft.", "52")]
    [InlineData("The shop has 31 V8 engines.", "31")]
    [InlineData("The store is at 286 K.", "286 K")]
    [InlineData("The lawn has 40 m2.", "40 m2")]
    public void The_number_is_read_without_the_letter(string text, string figure) =>
        Assert.Equal(figure, Assert.Single(Extractor.Read(new TextDocument("a.txt", text)).Figures).Exact);
}
