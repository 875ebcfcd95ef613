namespace Provenance.Tool.Editing.Protocol;

/// <summary>Something wrong at a place.</summary>
/// <param name="Range">The place.</param>
/// <param name="Severity">1 error, 2 warning, 3 information.</param>
/// <param name="Code">The rule.</param>
/// <param name="CodeDescription">Where the rule is explained.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="RelatedInformation">The places in the sources.</param>
internal sealed record EditorDiagnostic(
    EditorRange Range, int Severity, string Code, RulePage? CodeDescription, string Source, string Message, IReadOnlyList<RelatedPlace>? RelatedInformation);
