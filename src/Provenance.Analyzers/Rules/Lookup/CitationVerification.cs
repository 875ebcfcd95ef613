using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Display;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

using Provenance.Engine.Wording;
namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Verifies that words stand in a source.</summary>
/// <param name="sources">The sources of the project.</param>
/// <param name="texts">Their texts.</param>
internal sealed class CitationVerification(IReadOnlyList<IndexedSource> sources, SourceTexts texts)
{
    private const int MostNamed = 3;

    /// <summary>What is wrong with a citation; null when the words stand in the source.</summary>
    public CitationProblem? Problem(string name, string exact, CancellationToken cancellation)
    {
        IndexedSource[] called = Called(name, cancellation);
        if (called.Length != 1)
            return new CitationProblem(called.Length == 0 ? Unknown(name) : Ambiguous(name, called), IsOfSource: true);

        string path = OneLine.Of(called[0].Path);
        if (Typography.Fold(exact).Length == 0)
            return new CitationProblem($"there are no words to look for in {path}", IsOfSource: false);
        if (texts.Read(called[0], cancellation) is not { } text)
            return new CitationProblem($"the compiler was not given {path}", IsOfSource: true);
        return SourceTexts.Holds(text, exact) ? null : new CitationProblem($"\"{OneLine.Of(exact)}\" does not stand in {path}{Nearest(text, exact, path, hasLines: !texts.IsExtracted(called[0]))}", IsOfSource: false);
    }

    /// <summary>By the whole path if there is one; else by its end or the title; else by the heading that a Markdown source begins with.</summary>
    private IndexedSource[] Called(string name, CancellationToken cancellation)
    {
        string path = DocumentPath.Normalize(name);
        IndexedSource[] exactly = [.. sources.Where(source => source.Path == path)];
        if (exactly.Length > 0)
            return exactly;
        IndexedSource[] named = [.. sources.Where(source => DocumentPath.IsCalled(source.Path, path) || source.Title == name)];
        return named.Length > 0 ? named : [.. sources.Where(source => texts.IsHeaded(source, name, cancellation))];
    }

    private string Unknown(string name)
    {
        string none = $"this project has no source \"{OneLine.Of(name)}\"";
        return sources.Count switch
        {
            0 => none + ", and no other",
            <= MostNamed => none + "; it has " + Names(sources),
            _ => none + " among its " + sources.Count.ToString(CultureInfo.InvariantCulture),
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
