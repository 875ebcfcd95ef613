namespace Provenance.Tool.Editing.Protocol;

/// <summary>What facts are looked for by.</summary>
internal sealed record SymbolParams(string Query);
