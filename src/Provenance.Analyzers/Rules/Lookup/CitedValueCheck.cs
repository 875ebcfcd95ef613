using Provenance.Analyzers.Display;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Index;
using Provenance.Engine.Naming;
using Provenance.Engine.Text;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Compares the constants under a citation with the figures in what it cites.</summary>
/// <param name="facts">The facts of the project.</param>
/// <param name="verification">Finds what a citation leads to.</param>
internal sealed class CitedValueCheck(ProjectFacts facts, CitationVerification verification)
{
    private const int MostTold = 3;
    private const int LongestWords = 60;

    /// <summary>The constant that is not what is cited; null where one is, where nothing can be compared, and where the citation leads nowhere.</summary>
    public CitedValueConflict? Compare(CitesArguments cites, IReadOnlyList<CodeConstant> constants, CancellationToken cancellation)
    {
        if (verification.Verify(cites, cancellation).Passage is not { } passage)
            return null;
        List<CitedFigure> figures = FiguresOf(passage);
        CodeConstant? other = null;
        var told = new List<CitedFigure>();
        bool isBorneOut = false;
        foreach (CodeConstant constant in constants)
        {
            var name = new ConstantName(constant.Name);
            var compared = new List<CitedFigure>();
            bool agrees = false;
            foreach (CitedFigure figure in figures)
            {
                bool? isFigure = ConstantCheck.Agrees(constant.Value, name, figure.Figure);
                agrees |= isFigure == true;
                if (isFigure is not null)
                    compared.Add(figure);
            }

            // Of elements each is a figure of its own, where there are as many; of arguments and the rest one is.
            if (agrees && !constant.IsElement)
                return null;
            isBorneOut |= agrees;
            if (!agrees && compared.Count > 0 && other is null)
                (other, told) = (constant, compared);
        }

        if (isBorneOut && figures.Count < constants.Count)
            return null;
        return other is null ? null : new CitedValueConflict(other, passage, Where(passage), Told(told), told[0].Line);
    }

    /// <summary>Whether a constant is what is cited.</summary>
    public bool IsHeld(CitesArguments cites, IReadOnlyList<CodeConstant> constants, CancellationToken cancellation) =>
        verification.Verify(cites, cancellation).Passage is { } passage
        && FiguresOf(passage).Exists(figure => constants.Any(constant => ConstantCheck.Agrees(constant.Value, new ConstantName(constant.Name), figure.Figure) == true));

    /// <summary>The figures that the build found in the cited stretch; where it found none in words, those that the words have by themselves.</summary>
    private List<CitedFigure> FiguresOf(CitedPassage passage)
    {
        var figures = new List<CitedFigure>();
        foreach (Engine.Text.TextSpan place in passage.Places)
            figures.AddRange(facts.Cited.In(passage.Source, place).Select(found => new CitedFigure(found.Figure, found.Citation.Exact, found.Citation.Line)));
        if (figures.Count > 0 || passage.Words is not { } words)
            return figures;
        int line = passage.Clause?.Line ?? facts.ClausesOf(passage.Source).At(passage.Places[0].Start)?.Line ?? 1;
        foreach (FigureCitation figure in Extractor.Read(new TextDocument(passage.Path, words)).Figures)
        {
            figures.Add(new CitedFigure(
                new IndexedFigure(figure.Kind, figure.Value.Literal, figure.Low.Literal, figure.High.Literal, figure.Unit, figure.Hedge, null, figure.Of.Literal), figure.Exact, line));
        }

        return figures;
    }

    private static string Where(CitedPassage passage) =>
        passage.Words is not { } words ? OneLine.Of(passage.Clause!.Address)
        : (passage.Clause is { } clause ? OneLine.Of(clause.Address) + ", " : "") + "\"" + OneLine.Of(words.Length <= LongestWords ? words : words.Substring(0, LongestWords) + "…") + "\"";

    private static string Told(List<CitedFigure> figures)
    {
        string[] distinct = [.. figures.Select(figure => OneLine.Of(figure.Exact) + UnitOf(figure)).Distinct(StringComparer.Ordinal)];
        return "says " + (distinct.Length <= MostTold ? string.Join(", ", distinct) : string.Join(", ", distinct.Take(MostTold)) + FormattableString.Invariant($" and {distinct.Length - MostTold} more figures, and not this one"));
    }

    /// <summary>The unit of a number in a table, which stands in its column's head.</summary>
    private static string UnitOf(CitedFigure figure) =>
        figure.Figure.Unit is { Length: > 0 } unit && unit[0] != '{' && figure.Exact.All(c => c is >= '0' and <= '9' or '.' or ',' or '-' or '−') ? $" [{UnitNames.Of(unit)}]" : "";

    private readonly record struct CitedFigure(IndexedFigure Figure, string Exact, int Line);
}
