using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Display;
using Provenance.Engine.Clauses;
using Provenance.Engine.Index;
using Provenance.Engine.Wording;
using EngineSpan = Provenance.Engine.Text.TextSpan;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Verifies that words stand in a source, that a clause does, and that the words stand in the clause.</summary>
/// <param name="facts">The facts of the project; null without an index.</param>
/// <param name="texts">The texts of its sources.</param>
internal sealed class CitationVerification(ProjectFacts? facts, SourceTexts texts)
{
    private const int MostNamed = 3;
    private const string OfSource = "source", OfClause = "clause", OfWords = "exact";

    private readonly IReadOnlyList<IndexedSource> _sources = facts?.Index.Sources ?? [];

    /// <summary>What a citation leads to, or what is wrong with it.</summary>
    public (CitedPassage? Passage, CitationProblem? Problem) Verify(CitesArguments cites, CancellationToken cancellation)
    {
        IndexedSource[] called = Called(cites.Source, cancellation);
        if (called.Length != 1)
            return Wrong(called.Length == 0 ? Unknown(cites.Source) : Ambiguous(cites.Source, called), OfSource);

        IndexedSource source = called[0];
        string path = OneLine.Of(source.Path);
        if (Typography.Fold(cites.Exact).Length == 0)
            return Wrong($"there are no words to look for in {path}", OfWords);
        if (texts.Read(source, cancellation) is not { } text)
            return Wrong($"the compiler was not given {path}", OfSource);
        return cites.Clause is null ? WordsOrClause(cites, source, path, text) : WordsOfClause(cites, source, path, text);
    }

    /// <summary>The second of two arguments: an address where it is nothing else and leads to a clause, words where they stand in the source.</summary>
    private (CitedPassage? Passage, CitationProblem? Problem) WordsOrClause(CitesArguments cites, IndexedSource source, string path, SourceText text)
    {
        // A whole number alone may be a figure, and so may be a decimal one that is no clause.
        ClauseReference? reference = cites.IsOfWords ? null : ClauseReference.Parse(cites.Exact);
        if (reference is { IsBare: true } && cites.Exact.Trim().All(char.IsDigit))
            reference = null;
        ClauseResolution? resolution = reference is null ? null : Clauses(source).Find(reference);
        if (resolution?.Clause is { } clause)
            return (new CitedPassage(PositionOf(source), path, clause, null, [new EngineSpan(clause.Start, clause.End)]), null);

        EngineSpan[] places = [.. SourceTexts.Find(text, cites.Exact, new EngineSpan(0, text.Length))];
        if (places.Length > 0)
            return (new CitedPassage(PositionOf(source), path, null, cites.Exact, places), null);
        return resolution is null
            ? Wrong($"\"{OneLine.Of(cites.Exact)}\" does not stand in {path}{Nearest(text, cites.Exact, path, hasLines: !texts.IsExtracted(source))}", OfWords)
            : Wrong($"in {path} {OneLine.Of(resolution.Problem!)}", OfWords);
    }

    private (CitedPassage? Passage, CitationProblem? Problem) WordsOfClause(CitesArguments cites, IndexedSource source, string path, SourceText text)
    {
        if (ClauseReference.Parse(cites.Clause!) is not { } reference)
            return Wrong($"\"{OneLine.Of(cites.Clause!)}\" is no address of a clause; write s 12(3), Article 5(1), § 4.2, #timing or Table 3, row tSU", OfClause);
        ClauseResolution resolution = Clauses(source).Find(reference);
        if (resolution.Clause is not { } clause)
            return Wrong($"in {path} {OneLine.Of(resolution.Problem!)}", OfClause);

        var within = new EngineSpan(clause.Start, Math.Min(clause.End, text.Length));
        EngineSpan[] places = [.. SourceTexts.Find(text, cites.Exact, within)];
        if (places.Length > 0)
            return (new CitedPassage(PositionOf(source), path, clause, cites.Exact, places), null);
        string told = $"\"{OneLine.Of(cites.Exact)}\" does not stand in {OneLine.Of(clause.Address)} of {path}";
        EngineSpan[] elsewhere = [.. SourceTexts.Find(text, cites.Exact, new EngineSpan(0, text.Length)).Take(1)];
        if (elsewhere.Length > 0)
            return Wrong($"{told}; it stands in {(Clauses(source).At(elsewhere[0].Start) is { } other ? OneLine.Of(other.Address) : "no clause")}", OfWords);
        string own = text.ToString(TextSpan.FromBounds(within.Start, within.End));
        return Wrong(NearestWording.Find(own, cites.Exact) is { } nearest ? $"{told}; the nearest is \"{OneLine.Of(own.Substring(nearest.Start, nearest.Length))}\" ({path}:{clause.Line.ToString(CultureInfo.InvariantCulture)})" : told, OfWords);
    }

    private static (CitedPassage? Passage, CitationProblem? Problem) Wrong(string text, string parameter) => (null, new CitationProblem(text, parameter));

    private ClauseIndex Clauses(IndexedSource source) => facts!.ClausesOf(PositionOf(source));

    private int PositionOf(IndexedSource source)
    {
        for (int i = 0; i < _sources.Count; i++)
        {
            if (ReferenceEquals(_sources[i], source))
                return i;
        }

        return -1;
    }

    /// <summary>By the whole path if there is one; else by its end or the title; else by its name without extension, or the heading that a Markdown source begins with.</summary>
    private IndexedSource[] Called(string name, CancellationToken cancellation)
    {
        string path = DocumentPath.Normalize(name);
        IndexedSource[] exactly = [.. _sources.Where(source => source.Path == path)];
        if (exactly.Length > 0)
            return exactly;
        IndexedSource[] named = [.. _sources.Where(source => DocumentPath.IsCalled(source.Path, path) || source.Title == name)];
        if (named.Length > 0)
            return named;
        named = [.. _sources.Where(source => DocumentPath.IsCalled(DocumentPath.WithoutExtension(source.Path), path))];
        return named.Length > 0 ? named : [.. _sources.Where(source => texts.IsHeaded(source, name, cancellation))];
    }

    private string Unknown(string name)
    {
        string none = $"this project has no source \"{OneLine.Of(name)}\"";
        return _sources.Count switch
        {
            0 => none + ", and no other",
            <= MostNamed => none + "; it has " + Names(_sources),
            _ => none + " among its " + _sources.Count.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string Ambiguous(string name, IndexedSource[] called) =>
        $"\"{OneLine.Of(name)}\" may be {Names(called.Take(MostNamed))}; write more of the path";

    private static string Names(IEnumerable<IndexedSource> some) => string.Join(", ", some.Select(source => OneLine.Of(source.Path)));

    private static string Nearest(SourceText text, string exact, string path, bool hasLines)
    {
        string document = text.ToString();
        if (NearestWording.Find(document, exact) is not { } span)
            return "";

        int line = text.Lines.GetLineFromPosition(span.Start).LineNumber + 1;
        string place = hasLines ? $" ({path}:{line.ToString(CultureInfo.InvariantCulture)})" : "";
        return $"; the nearest is \"{OneLine.Of(document.Substring(span.Start, span.Length))}\"{place}";
    }
}
