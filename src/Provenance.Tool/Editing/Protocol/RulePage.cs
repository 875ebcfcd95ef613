namespace Provenance.Tool.Editing.Protocol;

/// <summary>Where a rule is explained.</summary>
internal sealed record RulePage(string Href);
