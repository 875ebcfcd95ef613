using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Engine.Clauses;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>
/// The facts of the project that is compiled, prepared for looking up. They are read once for each text of the index and shared by
/// all rules and all compilations that have that text: an edit of C# code reads nothing again.
/// </summary>
internal sealed class ProjectFacts
{
    private static readonly SourceTextValueProvider<ProjectFacts> Provider = new(Read);

    private readonly Lazy<FigureLookup> _figures;
    private readonly Lazy<WordingLookup> _wordings;
    private readonly Lazy<ClauseIndex[]> _clauses;
    private readonly Lazy<CitedFigures> _cited;

    private ProjectFacts(FactIndex index)
    {
        Index = index;
        _figures = new(() => FigureLookup.Of(index));
        _wordings = new(() => WordingLookup.Of(index));
        _clauses = new(index.ClausesBySource);
        _cited = new(() => new CitedFigures(index));
    }

    /// <summary>The index.</summary>
    public FactIndex Index { get; }

    /// <summary>Figures by their value; made when the first number is looked up.</summary>
    public FigureLookup Figures => _figures.Value;

    /// <summary>Quotations and cited sentences by their words; made when the first string of several words is looked up.</summary>
    public WordingLookup Wordings => _wordings.Value;

    /// <summary>Figures by their place; made when the first value of a constant is verified.</summary>
    public CitedFigures Cited => _cited.Value;

    /// <summary>The clauses of a source, by its position; made when the first clause is looked up.</summary>
    public ClauseIndex ClausesOf(int source) => _clauses.Value[source];

    /// <summary>The facts of a compilation; null when it has no index that can be read.</summary>
#pragma warning disable RS1012 // it looks up and registers nothing; the callers register
    public static ProjectFacts? Of(CompilationStartAnalysisContext start)
#pragma warning restore RS1012
    {
        foreach (AdditionalText file in start.Options.AdditionalFiles)
        {
            if (IndexFile.Is(file, start.Options.AnalyzerConfigOptionsProvider)
                && file.GetText(start.CancellationToken) is { } text
                && start.TryGetValue(text, Provider, out ProjectFacts? facts))
            {
                return facts;
            }
        }

        return null;
    }

    private static ProjectFacts Read(SourceText text)
    {
        try
        {
            return new ProjectFacts(FactIndexReader.Read(text.ToString()));
        }
        catch (FormatException)
        {
            // The generator makes a compile error of it; the rules have nothing to add.
            return new ProjectFacts(FactIndex.Empty);
        }
    }
}
