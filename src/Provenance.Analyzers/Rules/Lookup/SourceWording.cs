using Provenance.Engine.Checking;
using Provenance.Engine.Index;

using Provenance.Engine.Wording;
namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Words of a source that code may repeat.</summary>
/// <param name="Citation">Where they stand.</param>
/// <param name="Text">The words.</param>
/// <param name="ClassName">The generated class whose <c>Text</c> they are; null where no constant holds them.</param>
/// <param name="IsQuotation">Whether they are a quotation; a sentence that cites a figure otherwise.</param>
internal sealed record SourceWording(IndexedCitation Citation, ComparedText Text, string? ClassName, bool IsQuotation);
