using Provenance.Documents.Problems;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>Documents that supersede each other, as problems of the first of them.</summary>
public static class SupersessionCircles
{
    /// <summary>The problems of a set of facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="fullPaths">Where each document lies.</param>
    public static IEnumerable<Problem> ProblemsIn(FactSet facts, IReadOnlyDictionary<TextDocument, string> fullPaths) => facts.Circles.Select(circle => Problem.Error(
        ProblemCode.ValidityIsInvalid,
        fullPaths.TryGetValue(circle[0], out string? path) ? path : circle[0].Path,
        circle.Count == 1
            ? "The document supersedes itself; name the document that it takes the place of"
            : $"The document supersedes {string.Join(", which supersedes ", circle.Skip(1).Append(circle[0]).Select(document => document.Path))}; take 'supersedes' out of one of them"));
}
