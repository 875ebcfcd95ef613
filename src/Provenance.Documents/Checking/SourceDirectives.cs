using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking.Suppressing;
using Provenance.Engine.Text;

namespace Provenance.Documents.Checking;

/// <summary>The comments by which a source switches rules off: <c>provenance: disable PROV1001 -- reason</c>. The rules obey them; here is said which are none.</summary>
public static class SourceDirectives
{
    /// <summary>What is wrong with them, at the file's full path.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">The document that was read from it.</param>
    public static IEnumerable<Problem> ProblemsIn(DocumentFile file, TextDocument document)
    {
        string raw = document.IsExtracted ? RawText.Of(file) : document.Text;
        return Suppressions.Read(raw, document.Path).Faults.Select(fault => new Problem(ProblemCode.SuppressionIsInvalid, Severity.Warning, file.FullPath, new(fault.Line, fault.Column), fault.Fault!));
    }
}
