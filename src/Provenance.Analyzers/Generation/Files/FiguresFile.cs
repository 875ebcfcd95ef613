using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Values;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes Figures.g.cs.</summary>
internal static class FiguresFile
{
    /// <summary>Writes the file.</summary>
    public static string Write(IndexFile file, GenerationSettings settings, CancellationToken cancellation)
    {
        // The compiler prints this once, in the file that every project with an index has.
        if (file.Damage is { } damage)
            return $"#error The fact index is damaged ({XmlDoc.Text(damage)}). Rebuild the project.\n";

        IndexedFact[] facts = [.. file.Index.Facts.Where(fact => fact.Figure is not null)];
        return FactsFile.Write(
            file.Index, facts, settings, "Figures", "global::Provenance.Figure", "Figures cited in the sources of this project.",
            (code, facts) => WriteFigure(code, facts, settings), cancellation);
    }

    private static void WriteFigure(CodeWriter code, FactInFile place, GenerationSettings settings)
    {
        IndexedFigure figure = place.Fact.Figure!;
        foreach (Member member in FigureMembers.Of(figure))
        {
            if (member.Type == DateMember.Type)
                DateMember.Write(code, member);
            else
                code.Constant(settings, member);
        }

        if (figure.Unit is not null)
            code.Constant(settings, new Member("string", MemberNames.Unit, CSharpLiteral.Of(figure.Unit)));
        code.Constant(settings, new Member("string", "Text", CSharpLiteral.Of(place.Fact.Citations[0].Exact)));

        string range = (figure.Low is null ? "" : ", low: " + CSharpLiteral.Of(figure.Low)) + (figure.High is null ? "" : ", high: " + CSharpLiteral.Of(figure.High));
        FactProperty.Write(
            code, place, "global::Provenance.Figure",
            [
                CSharpLiteral.Of(place.Fact.Name), "global::Provenance.FigureKind." + figure.Kind, CSharpLiteral.Of(figure.Value), CSharpLiteral.Of(figure.Unit),
                "global::Provenance.Hedge." + figure.Hedge, CSharpLiteral.Of(figure.Measures),
            ],
            range);
    }
}
