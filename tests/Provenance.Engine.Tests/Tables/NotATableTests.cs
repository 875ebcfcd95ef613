using Provenance.Engine.Tables;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class NotATableTests
{
    [Theory]
    [InlineData("Reds    3\nBlues   1")]
    [InlineData("Reds    3   Blues   1\nWhites  2   Greens  2")]
    public void A_list_of_scores_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("John Smith       12 High Street\nJane Doe         14 Park Lane")]
    [InlineData("Name:    Tom Smith\nPhone:   555 1234\nAge:     45")]
    [InlineData("To:      Jane\nFrom:    Tom\nPages:   3")]
    public void An_address_list_or_a_form_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("  /\\_/\\      5\n ( o.o )     6\n  > ^ <      7")]
    [InlineData("  |\\_/|\n  | o |\n  |___|")]
    public void A_drawing_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("int x   = 5;\nint y   = 6;")]
    [InlineData("#define WIDTH    5\n#define HEIGHT   6")]
    [InlineData("mov     ax, 5\nmov     bx, 6")]
    [InlineData("cat log | head -5\ncat log | wc -l")]
    [InlineData("if (a || b)\n    c = d || 5;")]
    [InlineData("var a = 5;       // the first\nvar b = 6;       // the second")]
    public void Code_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("Two roads diverged       in a wood,\nAnd sorry I could        not travel 2,\nAnd be one traveller,    long I stood")]
    [InlineData("O wind      that blows\n     from 5 hills\nto one      grey sea")]
    public void A_poem_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("Tom:    I have 5 apples.\nAnn:    I have 6 pears.")]
    [InlineData("ANN\tWhat is it?\nTOM\tIt is 5.")]
    public void A_dialogue_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("It is late.  They left.\nIt is cold.  They had 5.")]
    [InlineData("The first column of the page   and here the second one goes\nruns on in its own lines and   on with 5 tanks in its text\nends here.                     and then it ends.")]
    [InlineData("Home | About | Contact\nTerms | Privacy | 2024")]
    [InlineData("The group met in 2023 | Photo by the press\nThe group will meet in 2024 | Photo by the press")]
    public void Prose_is_no_table(string text) => HoldsNoTable(text);

    [Theory]
    [InlineData("Introduction .......... 5\nMethods ............... 12")]
    [InlineData("| Part | Mass (kg) |")]
    [InlineData("Part     Mass (kg)\n\n\nAnvil    5")]
    public void One_row_is_no_table(string text) => HoldsNoTable(text);

    private static void HoldsNoTable(string text)
    {
        using TokenList tokens = Tokenizer.Run(text);

        Assert.Empty(TableFinder.Find(tokens));
    }
}
