using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Text;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>What an editor shows over a constant.</summary>
public class FactDocumentationTests
{
    [Theory]
    [InlineData("Mooring Act\n\n4.1 The fee is due in May.\n\n4.2 The mooring fee is 20 per cent of the rent.\n", "rules.md(5,24), clause 4.2. One source.")]
    [InlineData("Mooring Act\n\nSection 12\n\n(1) The fee is due in May.\n\n(2) The mooring fee is 20 per cent of the rent.\n", "rules.md(7,24), s 12(2). One source.")]
    [InlineData("# Fees\n\nThe mooring fee is 20 per cent of the rent.\n", "rules.md(3,20). One source.")]
    public void The_place_is_told_with_its_clause(string text, string remarks) => Assert.Contains(remarks, Figures(new TextDocument("sources/rules.md", text, new string('0', 64))));

    [Fact]
    public void Both_sides_of_a_disagreement_are_told_with_their_clauses() =>
        Assert.Contains(
            "“612” a.md(5,41), clause 4.2 but “598” b.md(5,41), clause 7.2.",
            Figures(
                new TextDocument("a.md", "Letting Rules\n\n4.1 The homes are let in May.\n\n4.2 The lettings in the borough came to 612.\n", new string('0', 64)),
                new TextDocument("b.md", "Letting Guide\n\n7.1 The homes are let in May.\n\n7.2 The lettings in the borough came to 598.\n", new string('0', 64))));

    private static string Figures(params TextDocument[] documents) => GeneratorRun.Over(FactIndexBuilder.Build(Extractor.Extract(documents))).CompilesSilently().Files["Figures.g"];
}
