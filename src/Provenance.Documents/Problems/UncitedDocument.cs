using Provenance.Engine;
using Provenance.Engine.Text;

namespace Provenance.Documents.Problems;

/// <summary>What is said of a document in which nothing was found: that it is in another language, or that it may be the wrong one.</summary>
public static class UncitedDocument
{
    /// <summary>The information or the warning about a source.</summary>
    /// <param name="document">The source.</param>
    /// <param name="file">How a message names it.</param>
    public static Problem OfSource(TextDocument document, string file) => Extractor.IsOtherLanguage(document)
        ? Problem.Information(ProblemCode.DocumentIsNotEnglish, file, "This document is not in English, and nothing was read in it; take it off the sources, or add its English text")
        : Problem.Warning(ProblemCode.DocumentHasNoFact, file, "No figure and no quotation was found in this document; check that it is the text that was meant, or take it off the sources");

    /// <summary>The information or the warning about a document that is checked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">How a message names it.</param>
    public static Problem OfChecked(TextDocument document, string file) => Extractor.IsOtherLanguage(document)
        ? Problem.Information(ProblemCode.DocumentIsNotEnglish, file, "This document is not in English, and nothing was checked in it; take it off the documents")
        : Problem.Warning(ProblemCode.DocumentHasNoFact, file, "There is nothing to check in this document, no figure and no quotation; check that it is the text that was meant, or take it off the documents");
}
