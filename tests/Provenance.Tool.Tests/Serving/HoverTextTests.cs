using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Tests.Serving;

public class HoverTextTests
{
    [Theory]
    [InlineData("Mooring Act\n\n4.1 The fee is due in May.\n\n4.2 The mooring fee is 20 per cent of the rent.\n", "act.txt:5, clause 4.2: 20 per cent")]
    [InlineData("Mooring Act\n\nSection 12\n\n(1) The fee is due in May.\n\n(2) The mooring fee is 20 per cent of the rent.\n", "act.txt:7, s 12(2): 20 per cent")]
    public void A_place_is_told_with_its_clause(string text, string line)
    {
        FactSet facts = Extractor.Extract([new TextDocument("act.txt", text)]);
        SourceCitation citation = facts.Figures.Single(figure => figure.Exact == "20 per cent");

        Assert.Contains(line, HoverText.Of(new CitedPlace(new EditorRange(new EditorPosition(0, 0), new EditorPosition(0, 1)), citation, facts.FactOf(citation), null)).Split('\n'));
    }
}
