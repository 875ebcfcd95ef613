using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Values;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;
using Provenance.Engine.Naming;

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

        var shape = new FactFileShape(
            "Figures", "Figure", "Figures cited in the sources of this project.",
            (code, fact) => WriteValues(code, fact, settings), Fields, "kind|value|low|high|unit|hedge|measures");
        return FactsFile.Write(file.Index, [.. file.Index.Facts.Where(fact => fact.Figure is not null)], settings, shape, cancellation);
    }

    private static void WriteValues(CodeWriter code, IndexedFact fact, GenerationSettings settings)
    {
        foreach (Member member in FigureMembers.Of(fact.Figure!))
        {
            if (member.Type == DateMember.Type)
                DateMember.Write(code, member, settings.HasDocumentation ? MemberDocumentation.Of(member.Name) : null);
            else
                code.Constant(settings, member);
        }

        if (fact.Figure!.Unit is { } unit)
        {
            code.Constant(settings, new Member("string", MemberNames.Unit, CSharpLiteral.Of(unit)));
            code.Constant(settings, new Member("string", MemberNames.DisplayUnit, CSharpLiteral.Of(UnitDisplay.Of(unit))));
        }

        code.Constant(settings, new Member("string", "Text", CSharpLiteral.Of(fact.Derivation ?? fact.Citations[0].Exact)));
    }

    private static string?[] Fields(IndexedFact fact)
    {
        IndexedFigure figure = fact.Figure!;
        return [figure.Kind.ToString(), figure.Value, figure.Low, figure.High, figure.Unit, figure.Hedge.ToString(), figure.Measures];
    }
}
